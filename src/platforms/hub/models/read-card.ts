import { parse } from 'yaml';
import { z } from 'zod';
import type { ModelFacts } from '../../../submissions/model-facts.ts';
import type { FileReader } from '../file-reader.ts';
import type { ModelInfo } from '../schemas/model-info.ts';

const MAX_CHARACTERS = 1024 * 1024;
/** A longer card is not fetched as a whole: nobody writes one by hand. */
const MAX_BYTES = 16 * 1024 * 1024;

const block = z.record(z.string(), z.unknown());

/** The model card at the commit of `info`, at most 1 Mi characters of it. Where its YAML is broken, what the Hub made of it. */
export async function readCard(
  info: ModelInfo,
  readFile: FileReader,
): Promise<Pick<ModelFacts, 'cardData' | 'cardText'>> {
  const fromHub = info.cardData ?? {};
  const listed = info.siblings.find(({ rfilename }) => rfilename === 'README.md');
  if (!listed || (listed.lfs?.size ?? listed.size ?? 0) > MAX_BYTES) return { cardData: fromHub, cardText: null };
  const query = { path: 'README.md', revision: info.sha, large: Boolean(listed.lfs) };
  const file = await readFile({ type: 'model', name: info.id }, query);
  if (!file) return { cardData: fromHub, cardText: null };
  const text = file.text.slice(0, MAX_CHARACTERS);
  const [whole, yaml] = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\n)?)---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return { cardData: fromHub, cardText: text };
  return { cardData: parseBlock(yaml) ?? fromHub, cardText: text.slice(whole.length) };
}

function parseBlock(yaml: string): Record<string, unknown> | null {
  try {
    return block.safeParse(parse(yaml, { logLevel: 'error' })).data ?? null;
  } catch {
    return null;
  }
}
