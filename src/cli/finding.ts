/** What one look of the doctor found; a warning is nothing that keeps the bot from working. */
export interface Finding {
  state: 'ok' | 'warning' | 'wrong';
  words: string;
}

/** Tells what a question found; a fault is told as something wrong with `what`. */
export type Look = (what: string, question: () => Promise<Finding>) => Promise<void>;

/** Makes findings. */
export const finding = {
  ok: (words: string): Finding => ({ state: 'ok', words }),
  warning: (words: string): Finding => ({ state: 'warning', words }),
  wrong: (words: string): Finding => ({ state: 'wrong', words }),
};
