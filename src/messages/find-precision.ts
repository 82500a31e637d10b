import type { Mention } from './find-mentions.ts';
import type { MessageProse } from './message-prose.ts';

const spellings: Record<string, string> = {
  float16: 'float16',
  fp16: 'float16',
  f16: 'float16',
  half: 'float16',
  bfloat16: 'bfloat16',
  bf16: 'bfloat16',
  '8bit': '8bit',
  '4bit': '4bit',
  gptq: 'GPTQ',
};
const spelled = '(?<![a-z0-9_-])(?:(float16|fp16|bfloat16|bf16)|(8|4)[- ]?bits?|(gptq))(?![a-z0-9_])';
const word = new RegExp(spelled, 'g');
/** Words by which a precision is the one that something shall be done about, or stays as it is. */
const meant = new RegExp(
  `\\b(?:remov|delet|dropp?|tak|eras|hid|discard|withdraw|cancel|get rid|only|submit|put|run|evaluat)\\w*\\b[^.!?\\n]{0,45}?${spelled}`,
  'g',
);
const kept = new RegExp(
  `${spelled}[^.,;!?\\n]{0,24}\\b(?:stays?|remains?|is (?:ok|okay|fine|good|right|correct|official|the)|was (?:ok|okay|fine)|may|must|should (?:stay|remain))\\b`,
  'g',
);

/**
 * The one precision a message is about, as request files spell it. Of several it is the one in the file that is linked, that something is asked
 * for, that the title names, or that is left when those are taken away that stay; null when there is none or several apply (discussions.md, rule 7).
 */
export function findPrecision(prose: MessageProse, targets: readonly Mention[]): string | null {
  const { text } = prose.masked;
  const linked = new Set(targets.flatMap(({ precision }) => spellings[precision?.toLowerCase() ?? ''] ?? []));
  const named = precisionsIn(text, word);
  const all = new Set([...linked, ...named]);
  if (all.size < 2) return onlyOf(all);
  const staying = precisionsIn(text, kept);
  return (
    onlyOf(linked) ??
    onlyOf(precisionsIn(text, meant)) ??
    onlyOf(precisionsIn(text.slice(0, prose.titleEnd), word)) ??
    onlyOf(new Set([...all].filter((each) => !staying.has(each))))
  );
}

function precisionsIn(text: string, pattern: RegExp): Set<string> {
  return new Set(
    [...text.matchAll(pattern)].flatMap(([, float, bits, gptq]) => spellings[float ?? gptq ?? `${bits}bit`] ?? []),
  );
}

function onlyOf(found: ReadonlySet<string>): string | null {
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
