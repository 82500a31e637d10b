import { z } from 'zod';

const pasted = z.object({
  model: z.string().regex(/^[\w.-]+(?:\/[\w.-]+)?$/),
  revision: z.string().optional().catch(undefined),
  precision: z.string().optional().catch(undefined),
});

/** One request pasted as JSON, with its offsets in the text. */
export interface PastedRequest {
  model: string;
  revision: string | null;
  precision: string | null;
  start: number;
  end: number;
}

const block = /\{[^{}]{10,4000}\}/g;

/** Finds raw request JSON in prose: flat objects that have `model` and another field of a request (leaderboard-domain.md §1.2). */
export function findRequestJson(text: string): PastedRequest[] {
  if (!/[{“"]model["”]/.test(text)) return [];
  const found: PastedRequest[] = [];
  for (const match of text.matchAll(block)) {
    const json = match[0]
      .replace(/[“”]/g, '"')
      .replace(/\s+/g, ' ')
      .replace(/,\s*\}$/, '}');
    if (!/"(?:revision|precision|weight_type|status|base_model)"/.test(json)) continue;
    const parsed = pasted.safeParse(parseJson(json));
    if (!parsed.success) continue;
    const { model, revision, precision } = parsed.data;
    const end = match.index + match[0].length;
    found.push({ model, revision: revision || null, precision: precision || null, start: match.index, end });
  }
  return found;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
