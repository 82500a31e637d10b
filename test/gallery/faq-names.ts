import { readdirSync } from 'node:fs';

const folder = new URL('../../templates/faq/', import.meta.url);

/** The entries of the FAQ, by their files. */
export const faqNames = readdirSync(folder)
  .map((file) => file.replace('.md', ''))
  .sort();
