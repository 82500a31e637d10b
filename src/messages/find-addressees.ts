import { readMarkdown } from './read-markdown.ts';

const mentioned = /(?<![\w/.@])@([a-z0-9][\w-]{0,95})(?![\w/:-])/gi;
/** A greeting and other words before the name that a message begins with. */
const beginning = /^(?:(?:hi|hello|hey|dear|thanks|thank you|ok|okay|yes|no|sorry|and|so)\b[\s,!.:;-]*)*(?=@)/i;

/** Accounts that a message mentions in its prose, and whether it begins with one, which makes the rest of it speak to them. */
export function findAddressees(text: string): { logins: string[]; first: string | null } {
  const prose = readMarkdown(text)
    .lines.map((line) => line.text)
    .join('\n')
    .trim();
  const logins = [...prose.matchAll(mentioned)].map(([, login = '']) => login);
  const begins = beginning.test(prose);
  return { logins, first: begins ? (logins[0] ?? null) : null };
}
