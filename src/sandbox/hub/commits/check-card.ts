import { parseDocument } from 'yaml';

interface CardCheck {
  errors: { message: string }[];
  warnings: { message: string }[];
}

/** Checks the YAML block at the top of a README.md, as validate-yaml and commits do. */
export function checkCard(content: string): CardCheck {
  const block = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(content);
  if (block === null || block.index !== 0) {
    return { errors: [], warnings: [{ message: 'empty or missing yaml metadata in repo card' }] };
  }
  const document = parseDocument(block[1] ?? '');
  const errors = document.errors.map(({ message }) => ({ message }));
  const value: unknown = errors.length === 0 ? document.toJS() : {};
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    errors.push({ message: 'the metadata must be a mapping' });
  }
  return { errors, warnings: [] };
}
