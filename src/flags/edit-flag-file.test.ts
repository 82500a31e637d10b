import { describe, expect, test } from 'vitest';
import { editFlagFile } from './edit-flag-file.ts';
import { type FlagFormat, readFlagFile } from './flag-file.ts';

const python: FlagFormat = { as: 'python-dict', variable: 'FLAGGED_MODELS' };
const json: FlagFormat = { as: 'json' };

/** In the manner of src/leaderboard/filter_models.py (leaderboard-domain.md §4), with two of its defective keys. */
const dict = `from src.display.utils import AutoEvalColumn

# Models which have been flagged by users
FLAGGED_MODELS = {
    "merged": "https://hub.test/spaces/b/s/discussions/510",
    'DopeorNope/SOLARC-MOE-10.7Bx6 ': "https://hub.test/spaces/b/s/discussions/511",
    # asked by its author
    "zyh3826 / GML-Mistral-merged-v1": "https://hub.test/spaces/b/s/discussions/527",
}

DO_NOT_SUBMIT_MODELS = ["Voicelab/trurl-2-13b"]
`;

describe('reading', () => {
  test.each<[string, string, FlagFormat, unknown]>([
    ['a dict', dict, python, ['merged', 'DopeorNope/SOLARC-MOE-10.7Bx6 ', 'zyh3826 / GML-Mistral-merged-v1']],
    ['an annotated dict', 'FLAGGED_MODELS: dict[str, str] = {"a/b": "u"}', python, ['a/b']],
    ['an empty dict', 'FLAGGED_MODELS = {}\n', python, []],
    ['JSON', '{"a/b": "u", "c/d": "v"}', json, ['a/b', 'c/d']],
    ['escapes', String.raw`{"a/\"b\"": "u"}`, json, ['a/"b"']],
    ['no such variable', 'OTHER = {"a/b": "u"}', python, 'no-list'],
    ['a list', '["a/b"]', json, 'no-list'],
    ['other values', '{"a/b": 1}', json, 'not-names-and-links'],
    ['nesting', '{"a/b": {"c": "d"}}', json, 'not-names-and-links'],
    ['an open end', '{"a/b": "u"', json, 'not-names-and-links'],
  ])('%s', (_, text, format, expected) => {
    const read = readFlagFile(text, format);
    expect(read.ok ? read.entries.map(({ key }) => key) : read.problem).toEqual(expected);
  });
});

describe('editing', () => {
  test('adds at the end, and keeps every other character', () => {
    const edited = editFlagFile(dict, { format: python, set: { 'a/b': 'https://hub.test/1' } });
    expect(edited).toBe(dict.replace('/527",\n', '/527",\n    "a/b": "https://hub.test/1",\n'));
  });

  test('puts a right key in the place of one that matches nothing', () => {
    const set = { 'DopeorNope/SOLARC-MOE-10.7Bx6 ': null, 'DopeorNope/SOLARC-MOE-10.7Bx6': 'u' };
    const edited = editFlagFile(dict, { format: python, set });
    const read = readFlagFile(edited, python);
    expect(read.ok && read.entries.map(({ key }) => key)).toEqual([
      'merged',
      'zyh3826 / GML-Mistral-merged-v1',
      'DopeorNope/SOLARC-MOE-10.7Bx6',
    ]);
    expect(edited).toContain('# asked by its author');
  });

  test.each<[string, string, Record<string, string | null>, string]>([
    ['add to none', '{}', { 'a/b': 'u' }, '{\n    "a/b": "u"\n}'],
    ['add on one line', '{"a/b": "u"}', { 'c/d': 'v' }, '{"a/b": "u","c/d": "v"}'],
    ['add on lines', '{\n  "a/b": "u"\n}\n', { 'c/d': 'v' }, '{\n  "a/b": "u",\n  "c/d": "v"\n}\n'],
    ['replace', '{\n  "a/b": "u"\n}\n', { 'a/b': 'v' }, '{\n  "a/b": "v"\n}\n'],
    ['remove the last', '{\n  "a/b": "u",\n  "c/d": "v"\n}\n', { 'c/d': null }, '{\n  "a/b": "u"\n}\n'],
    ['remove the first', '{\n  "a/b": "u",\n  "c/d": "v"\n}\n', { 'a/b': null }, '{\n  "c/d": "v"\n}\n'],
    ['remove the only one', '{\n  "a/b": "u"\n}\n', { 'a/b': null }, '{\n}\n'],
    ['remove what is not there', '{"a/b": "u"}', { 'c/d': null }, '{"a/b": "u"}'],
  ])('%s', (_, text, set, expected) => {
    expect(editFlagFile(text, { format: json, set })).toBe(expected);
    expect(JSON.parse(expected)).toBeTypeOf('object');
  });

  test('adding and removing again leaves the text as it was', () => {
    const there = editFlagFile(dict, { format: python, set: { 'a/b': 'u' } });
    expect(editFlagFile(there, { format: python, set: { 'a/b': null } })).toBe(dict);
  });

  test('refuses what it cannot read', () => {
    expect(() => editFlagFile('x = 1', { format: python, set: { 'a/b': 'u' } })).toThrow('only a flag file');
  });
});
