const spellings = new Map([
  ['float16', 'float16'],
  ['bfloat16', 'bfloat16'],
  ['float32', 'float32'],
  ['8bit', '8bit'],
  ['4bit', '4bit'],
  ['fp16', 'float16'],
  ['half', 'float16'],
  ['f16', 'float16'],
  ['bf16', 'bfloat16'],
  ['fp32', 'float32'],
  ['f32', 'float32'],
  ['8-bit', '8bit'],
  ['4-bit', '4bit'],
  ['gptq', 'GPTQ'],
]);

/**
 * The board's spelling of a precision that people and older files spell in other ways (fp16, BF16, torch.float16).
 * Unknown words come back in small letters. Source: leaderboard-domain.md §1.2, discussions.md rule 7.
 */
export function normalisePrecision(written: string): string {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/^torch\./, '');
  return spellings.get(word) ?? word;
}
