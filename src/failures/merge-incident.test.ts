import { expect, test } from 'vitest';
import type { IncidentFile } from '../cases/case.ts';
import { RequestIndex } from '../requests/request-index.ts';
import { mergeIncident } from './merge-incident.ts';

const file = (path: string, blob = 'blob'): IncidentFile => ({ path, blob, model: path });
/** Every path is there, those after a dash with another content. */
const index = new RequestIndex({
  rule: '{model}_eval_request_{private}_{precision}_{weight_type}.json',
  entries: ['a', 'b', 'c', '-a'].map((path) => ({ path, oid: path.startsWith('-') ? 'other' : 'blob' })),
});

test.each<[string, IncidentFile[], IncidentFile[], number, string[], boolean]>([
  ['nothing new keeps the order', [file('b'), file('a')], [file('a'), file('b')], 9, ['b', 'a'], false],
  ['what failed since comes last', [file('b')], [file('a'), file('b')], 9, ['b', 'a'], false],
  ['what failed before the time looked at stays', [file('a')], [file('b')], 9, ['a', 'b'], true],
  ['what was changed meanwhile goes', [file('-a')], [file('b')], 9, ['b'], false],
  ['no more than the limit', [file('a')], [file('b'), file('c')], 2, ['a', 'b'], true],
])('%s', (_, before, files, most, expected, older) => {
  const merged = mergeIncident({ before, collected: { files, leftOut: [] }, most }, index);
  expect(merged.files.map(({ path }) => path)).toEqual(expected);
  expect(merged.older).toBe(older);
});

test('a listed file that another request replaced goes; one above the limit stays', () => {
  const leftOut = [
    { path: 'a', because: 'superseded' as const },
    { path: 'b', because: 'over-the-limit' as const },
  ];
  const merged = mergeIncident({ before: [file('a'), file('b')], collected: { files: [], leftOut }, most: 9 }, index);
  expect(merged.files).toEqual([file('b')]);
  expect(merged.leftOut).toEqual([leftOut[0]]);
});
