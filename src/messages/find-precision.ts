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
const word = /(?<![a-z0-9_-])(?:(float16|fp16|bfloat16|bf16)|(8|4)[- ]?bits?|(gptq))(?![a-z0-9_])/g;

/** The one precision a message is about, as request files spell it; null when there is none or several (discussions.md, rule 7). */
export function findPrecision(prose: MessageProse, targets: readonly Mention[]): string | null {
  const found = new Set<string>();
  for (const { precision } of targets) {
    const known = precision === null ? undefined : spellings[precision.toLowerCase()];
    if (known) found.add(known);
  }
  for (const [, float, bits, gptq] of prose.masked.text.matchAll(word)) {
    const known = spellings[float ?? gptq ?? `${bits}bit`];
    if (known) found.add(known);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
