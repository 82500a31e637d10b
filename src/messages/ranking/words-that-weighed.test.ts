import { expect, test } from 'vitest';
import { maskedText } from '../masked-text.ts';
import { wordsThatWeighed } from './words-that-weighed.ts';

const text = maskedText('Could you evaluate ⟦0⟧? It was evaluated before.');

test.each([
  { reasons: [{ group: 'word', word: 'could' }], is: 'could' },
  { reasons: [{ group: 'words', word: 'you evalu~' }], is: 'you evaluated' },
  {
    reasons: [
      { group: 'asks', word: 'could' },
      { group: 'word', word: 'could' },
    ],
    is: 'could',
  },
  {
    reasons: [
      { group: 'build', word: 'opening' },
      { group: 'word', word: '?' },
    ],
    is: '',
  },
  {
    reasons: ['could', 'you', 'it', 'was', 'before'].map((word) => ({ group: 'word', word })),
    is: 'could, you, it, was',
  },
])('$is', ({ reasons, is }) => {
  expect(wordsThatWeighed(reasons, text)).toBe(is);
});
