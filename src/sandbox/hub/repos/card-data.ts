import { parse } from 'yaml';

/** The YAML block that opens a README.md; null when there is none or it cannot be read. */
export function cardData(readme: string): Record<string, unknown> | null {
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(readme);
  if (block === null || block.index !== 0) return null;
  try {
    const value: unknown = parse(block[1] ?? '');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return { ...value };
  } catch {
    return null;
  }
}
