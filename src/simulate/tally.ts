import type { SimulatedMessage } from './simulate-thread.ts';

/** How often each intent, action and reason code came; the only thing a simulation keeps. */
export class Tally {
  readonly #counts = {
    intent: new Map<string, number>(),
    action: new Map<string, number>(),
    code: new Map<string, number>(),
  };
  messages = 0;

  add(simulated: Pick<SimulatedMessage, 'intent' | 'action' | 'code'>): void {
    this.messages += 1;
    for (const kind of ['intent', 'action', 'code'] as const) {
      const counts = this.#counts[kind];
      counts.set(simulated[kind], (counts.get(simulated[kind]) ?? 0) + 1);
    }
  }

  /** Most frequent first. */
  counts(kind: 'intent' | 'action' | 'code'): [string, number][] {
    return [...this.#counts[kind]].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  }
}
