import { expect, test } from 'vitest';
import { lastEditor } from './last-editor.ts';

const author = { _id: 'a1', name: 'alice' };
const people = new Map([['bob', { platform: 'hub' as const, id: 'b1', login: 'bob' }]]);

test.each([
  ['never edited', { author, latestAuthor: undefined, editors: [] }, 'a1'],
  [
    'the Hub names the author of the latest version',
    { author, latestAuthor: { _id: 'm1', name: 'm' }, editors: ['alice'] },
    'm1',
  ],
  ['edited by the author', { author, latestAuthor: undefined, editors: ['alice'] }, 'a1'],
  ['logins compare without case', { author, latestAuthor: undefined, editors: ['Alice'] }, 'a1'],
  ['edited by somebody met in the thread', { author, latestAuthor: undefined, editors: ['Bob'] }, 'b1'],
  ['edited by somebody not met', { author, latestAuthor: undefined, editors: ['mallory'] }, 'unknown:mallory'],
  ['edited by both: the author does not count', { author, latestAuthor: undefined, editors: ['bob', 'alice'] }, 'b1'],
  ['a deleted author', { author: undefined, latestAuthor: undefined, editors: [] }, undefined],
  ['a deleted author, edited by another', { author: undefined, latestAuthor: undefined, editors: ['bob'] }, 'b1'],
])('%s', (_name, versions, id) => {
  expect(lastEditor({ ...versions, people })?.id).toBe(id);
});
