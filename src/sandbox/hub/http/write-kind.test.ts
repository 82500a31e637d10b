import { expect, test } from 'vitest';
import { writeKind } from './write-kind.ts';

const requests = { type: 'dataset', name: 'board/requests' };

test.each([
  ['POST', '/api/datasets/board/requests/discussions', { kind: 'create-discussion', repo: requests, number: null }],
  ['POST', '/api/datasets/board/requests/discussions/7/comment', { kind: 'comment', repo: requests, number: 7 }],
  [
    'POST',
    '/api/datasets/board/requests/discussions/7/comment/ab/edit',
    { kind: 'edit-comment', repo: requests, number: 7 },
  ],
  ['POST', '/api/datasets/board/requests/discussions/7/merge', { kind: 'merge', repo: requests, number: 7 }],
  ['POST', '/api/datasets/board/requests/commit/refs%2Fpr%2F7', { kind: 'commit', repo: requests, number: null }],
  ['POST', '/api/repos/move', { kind: 'move-repo', repo: null, number: null }],
  ['POST', '/api/settings/webhooks/ab', { kind: 'update-webhook', repo: null, number: null }],
  ['GET', '/api/datasets/board/requests/discussions/7', null],
  ['POST', '/api/datasets/board/requests/paths-info/main', null],
  ['POST', '/api/datasets/board/requests/preupload/branch/x', null],
])('%s %s', (method, path, expected) => {
  expect(writeKind(method, path)).toEqual(expected);
});
