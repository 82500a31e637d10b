import { expect, test } from 'vitest';
import { findEvidence, isEvidence } from './find-evidence.ts';

const asked = { model: 'org/model-7b', hub: 'https://hub.test' };

test.each<[string, string, boolean]>([
  ['nothing', '/flag org/model-7b it cheats', false],
  ["only the model's own page", '/flag org/model-7b see https://hub.test/org/model-7b', false],
  ['a link', '/flag org/model-7b see https://hub.test/org/model-7b/blob/main/README.md', true],
  ['a quoted card line', '/flag org/model-7b\n> We used the test questions, too.', true],
  ['words in quotes', '/flag org/model-7b its card: "trained on every benchmark we found"', true],
  ['another model', '/flag org/model-7b copy of other/model-7b-v2', true],
  ['a benchmark', '/flag org/model-7b TruthfulQA is in its data', true],
  ['a table', '/flag org/model-7b\n\n| detector | value |\n|---|---|\n| arc | 0.98 |', true],
  ['scores', '/flag org/model-7b 97% on the test, 41% on new questions', true],
  ['one number', '/flag org/model-7b scores 97% which is too good', false],
])('%s', (_, text, expected) => {
  expect(isEvidence(findEvidence(text, asked))).toBe(expected);
});

test('quotes lose their marks, links their full stop', () => {
  const { quotes, links } = findEvidence('> > a line of the card\n\nsee https://a.test/x.', asked);
  expect({ quotes, links }).toEqual({ quotes: ['a line of the card'], links: ['https://a.test/x'] });
});
