import type { Fault, FaultSpec } from './fault.ts';

interface Subject {
  method: string;
  path: string;
  kind: string | null;
}

/** Faults that were asked for, in order; kept in memory only. */
export class FaultBook {
  readonly #random: () => number;
  #faults: Fault[] = [];
  #made = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  add(spec: FaultSpec): Fault {
    this.#made += 1;
    const fault = { ...spec, id: String(this.#made), struck: 0 };
    this.#faults.push(fault);
    return fault;
  }

  list(): Fault[] {
    return this.#faults;
  }

  clear(): void {
    this.#faults = [];
  }

  /** Faults that strike a request or delivery now; each counts as struck. */
  strike(of: 'request' | 'webhook', subject: Subject): Fault[] {
    const struck = this.#faults.filter((fault) => {
      const { match, action, count, probability } = fault;
      return (
        action.startsWith('webhook-') === (of === 'webhook') &&
        (count === undefined || fault.struck < count) &&
        (match.method === undefined || match.method.toUpperCase() === subject.method) &&
        (match.path === undefined || new RegExp(match.path).test(subject.path)) &&
        (match.kind === undefined || match.kind === subject.kind) &&
        (probability === undefined || this.#random() < probability)
      );
    });
    for (const fault of struck) fault.struck += 1;
    return struck;
  }
}
