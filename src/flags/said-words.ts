import type { Message } from '../threads/thread.ts';

const mostCharacters = 1_500;

/** What somebody said about a flag: the words of the command, or of a message that has none. */
export function saidWords(given: string | undefined, { text }: Pick<Message, 'text'>): string {
  if (given !== undefined) return given;
  return /^\s*\//m.test(text) ? '' : text.slice(0, mostCharacters).trim();
}
