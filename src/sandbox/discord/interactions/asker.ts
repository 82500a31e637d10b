import type { Answer } from './answer.ts';

interface AskerOptions {
  answerWithinMs: number;
  /** Brings an interaction to the app. */
  tell: (interactionId: string, payload: unknown) => void;
}

/** Knows who waits for the app's answer to an interaction. */
export class Asker {
  readonly #options: AskerOptions;
  readonly #waiting = new Map<string, (answer: Answer | null) => void>();

  constructor(options: AskerOptions) {
    this.#options = options;
  }

  /** null: not answered in time. */
  ask(interactionId: string, payload: unknown): Promise<Answer | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end(interactionId, null), this.#options.answerWithinMs);
      this.#waiting.set(interactionId, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.#options.tell(interactionId, payload);
    });
  }

  answered(answer: Answer): void {
    this.#end(answer.interactionId, answer);
  }

  close(): void {
    for (const id of [...this.#waiting.keys()]) this.#end(id, null);
  }

  #end(interactionId: string, answer: Answer | null): void {
    this.#waiting.get(interactionId)?.(answer);
    this.#waiting.delete(interactionId);
  }
}
