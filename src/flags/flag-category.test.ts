import { expect, test } from 'vitest';
import { type FlagCategory, flagCategory } from './flag-category.ts';

test.each<[string, FlagCategory]>([
  ['contaminated with GSM8K', 'contamination'],
  ['the card says it was trained on the MMLU test set', 'contamination'],
  ['exact copy of a/b without credit', 'copy-without-attribution'],
  ['same weights as a/b, sha256 identical', 'copy-without-attribution'],
  ['hidden merge, mergekit_config.yml is in the repo', 'undeclared-merge'],
  ['MoE made of two models, not declared', 'other'],
  ['it is fine-tuned from a/b which is flagged', 'derived-from-flagged'],
  ['its flagged parent is a/b', 'derived-from-flagged'],
  ['I do not trust these numbers', 'other'],
])('%s', (text, category) => {
  expect(flagCategory(text)).toBe(category);
});
