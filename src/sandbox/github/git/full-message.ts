import type { Commit } from '../../hub/store/commit.ts';

/** A commit's message as git has it. */
export function fullMessage({ title, message }: Pick<Commit, 'title' | 'message'>): string {
  return message === '' ? title : `${title}\n\n${message}`;
}
