import { matchOption } from './match-option.ts';

const aliases: Record<string, string> = {
  fp16: 'float16',
  half: 'float16',
  'torch.float16': 'float16',
  bf16: 'bfloat16',
  'torch.bfloat16': 'bfloat16',
  fp32: 'float32',
  'torch.float32': 'float32',
  '8-bit': '8bit',
  int8: '8bit',
  '4-bit': '4bit',
  int4: '4bit',
};

/** Reads a precision as people and config.json write it into the board's spelling; null when the board does not run it. */
export function matchPrecision(given: string, precisions: readonly string[]): string | null {
  return matchOption(given, precisions) ?? matchOption(aliases[given.trim().toLowerCase()] ?? '', precisions);
}
