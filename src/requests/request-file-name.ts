import { fileNamePattern } from './file-name-pattern.ts';

/** What the path of a request file says. Words that the file-name rule has beyond the usual ones are in `extra`, as written. */
export interface RequestFileName {
  model: string;
  private: boolean | null;
  /** As written; null where the name does not say it. */
  precision: string | null;
  weightType: string | null;
  /** `folder` holds leading folders that the rule does not name. */
  extra: Readonly<Record<string, string>>;
  /** The rule that the name follows: the board's own or one of an earlier or sister board. */
  rule: string;
}

/** Names that stay in a dataset when its rule changes, and those of sister boards (leaderboard-domain.md §1.1). */
const knownRules = [
  '{model}_eval_request_{private}_{load_in_8bit}_{is_delta}.json',
  '{model}_eval_request_{private}_{precision}_{weight_type}.json',
  '{model}_eval_request_{revision}_{private}_{precision}_{weight_type}.json',
  '{model}_eval_request_{private}_{quant_type}_{precision}_{weight_dtype}_{compute_dtype}.json',
  '{model}_quant_request_{private}_{quant_scheme}_{precision}_{weight_dtype}.json',
  '{model}_quant_request_{private}_{quant_scheme}_{precision}_{weight_dtype}_{method}.json',
  '{model}_quant_request_{private}_{quant_scheme}_{precision}_{weight_dtype}_{method}_{timestamp}.json',
  '{model}_eval_request_{revision}_{precision}.json',
];

/**
 * Reads a path by the board's file-name rule, else by the known ones, from the right: a model's name may hold any of the
 * words. null when the path is no request file. A leading slash, which some backends put into commit messages, is skipped.
 */
export function parseRequestFileName(path: string, rule: string): RequestFileName | null {
  const relative = path.replace(/^\/+/, '');
  for (const candidate of [rule, ...knownRules]) {
    const words = fileNamePattern(candidate).exec(relative)?.groups;
    if (words) return fromWords(words, candidate);
  }
  return null;
}

function fromWords(words: Record<string, string | undefined>, rule: string): RequestFileName {
  const extra: Record<string, string> = {};
  for (const [word, value] of Object.entries(words)) {
    if (value !== undefined && !usual.has(word)) extra[word] = value;
  }
  const { model, org, name = '' } = words;
  return {
    model: model ?? (org ? `${org}/${name}` : name),
    private: truth(words.private),
    precision: words.precision ?? (truth(words.load_in_8bit) ? '8bit' : null),
    weightType: words.weight_type ?? (truth(words.is_delta) ? 'Delta' : null),
    extra,
    rule,
  };
}

const usual = new Set(['model', 'org', 'name', 'private', 'precision', 'weight_type']);

function truth(written: string | undefined): boolean | null {
  return written === undefined ? null : written.toLowerCase() === 'true';
}
