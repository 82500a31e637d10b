const truth = '[Tt]rue|[Ff]alse';
const word = '[^/_]+';
const notTruth = `(?!(?:${truth})(?:[_.]|$))${word}`;

const shapes: Readonly<Record<string, string>> = {
  model: '(?:[^/]+/)?[^/]+',
  org: '[^/]+?',
  name: '[^/]+',
  private: truth,
  load_in_8bit: truth,
  is_delta: truth,
  precision: notTruth,
  weight_type: notTruth,
  timestamp: '[^/]+',
};

const patterns = new Map<string, RegExp>();

/**
 * A file-name rule such as `{model}_eval_request_{private}_{precision}_{weight_type}.json` as a pattern with one group a
 * word, and one named `folder` for leading folders that the rule does not name. Made once a rule.
 */
export function fileNamePattern(rule: string): RegExp {
  const known = patterns.get(rule);
  if (known) return known;
  const body = rule
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      return name ? `(?<${name}>${shapes[name] ?? word})` : RegExp.escape(part);
    })
    .join('');
  const pattern = new RegExp(`^(?:(?<folder>.+?)/)??${body}$`, 's');
  patterns.set(rule, pattern);
  return pattern;
}
