import type { Fault, FaultSpec } from './fault.ts';

interface Subject {
  method: string;
  path: string;
  kind: string | null;
  /** Login of who asks; absent for deliveries. */
  user?: string | null;
}

const joinable = new Set(['delay', 'webhook-duplicate', 'webhook-corrupt']);

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

  /**
   * Faults that strike a request or delivery now; each counts as struck. Those that can be joined with others come
   * first to last, each action once, until one that settles the outcome: two `fail` faults strike two requests.
   */
  strike(of: 'request' | 'webhook', subject: Subject): Fault[] {
    const struck: Fault[] = [];
    for (const fault of this.#faults) {
      const isFor = fault.action.startsWith('webhook-') === (of === 'webhook');
      if (!isFor || struck.some(({ action }) => action === fault.action) || !this.#strikes(fault, subject)) continue;
      fault.struck += 1;
      struck.push(fault);
      if (!joinable.has(fault.action)) break;
    }
    return struck;
  }

  #strikes({ match, count, struck, probability }: Fault, subject: Subject): boolean {
    return (
      (count === undefined || struck < count) &&
      (match.method === undefined || match.method.toUpperCase() === subject.method) &&
      (match.path === undefined || new RegExp(match.path).test(subject.path)) &&
      (match.kind === undefined || match.kind === subject.kind) &&
      (match.user === undefined || match.user === subject.user) &&
      (probability === undefined || this.#random() < probability)
    );
  }
}
