import { messageProse } from './message-prose.ts';
import type { MessageToUnderstand } from './understanding.ts';

/** `Manatee-7b`: a word that ends its size in b. Other words without a namespace cannot be told from prose. */
const bareName = /(?<![\w/.@-])[a-z][a-z0-9.]*(?:[-_][a-z0-9.]+)*[-_]?\d+(?:\.\d+)?b(?:[-_][a-z0-9.]+)*(?![\w/-])/gi;

/** Names of models without their namespace, as written, each once. Links and whole names are not searched. */
export function findBareNames({ kind, title, body }: Pick<MessageToUnderstand, 'kind' | 'title' | 'body'>): string[] {
  const { text, mentions } = messageProse(kind === 'opening' ? title : '', body, []);
  const rest = mentions.reduce(
    (kept, { start, end }) => kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end),
    text,
  );
  const names = [...rest.matchAll(bareName)].map(([name]) => name.replace(/[._-]+$/, ''));
  return names.filter((name, index) => names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) === index);
}
