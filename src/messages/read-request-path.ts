/** What the name of a request file tells. The file itself is the truth; the name has neither revision nor chat template. */
export interface RequestPath {
  /** org/name; null for a model without an organisation. */
  model: string | null;
  /** As written in the name, null when the name has none (2023: `_False_False_False`). */
  precision: string | null;
}

const precisions = /^(?:float16|bfloat16|float32|fp16|bf16|8bit|4bit|GPTQ)$/i;

/**
 * Reads `{org}/{model}_eval_request_{private}_{precision}_{weight_type}.json` from right to left (leaderboard-domain.md §1.1), also in
 * a status folder or with a commit in the name; null when the path is not one of a request file.
 */
export function readRequestPath(path: string): RequestPath | null {
  const parts = path.replace(/^\/+/, '').split('/');
  if (parts.length > 4 || parts.some((part) => !/^[\w.-]+$/.test(part) || part === '..' || part === '.')) return null;
  const [, name, rest] = /^(.+?)_(?:eval|quant)_request_(.+)\.json$/.exec(parts.at(-1) ?? '') ?? [];
  if (!name || !rest) return null;
  const owner = parts.at(-2);
  const precision = rest.split('_').find((word) => precisions.test(word)) ?? null;
  return { model: owner ? `${owner}/${name}` : null, precision };
}
