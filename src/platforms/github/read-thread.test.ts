import { describe, expect, test } from 'vitest';
import { readThread } from './read-thread.ts';
import { syncThreadAnswer } from './schemas/sync-thread.ts';

/** Shapes of GitHub's GraphQL API (docs.github.com/en/graphql, objects Issue, PullRequest and IssueComment). */
const olivia = { __typename: 'User', login: 'olivia', databaseId: 7 };
const words = {
  ...{ body: 'Please look', createdAt: '2026-11-21T10:00:00Z', lastEditedAt: null, author: olivia, editor: null },
  reactions: { totalCount: 0, nodes: [] },
};
const comments = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
const issue = { __typename: 'Issue', closed: false, title: 'Failed', locked: false, comments, ...words };
const pull = {
  ...{ ...issue, __typename: 'PullRequest', isDraft: false, merged: false, mergeCommit: null },
  ...{ headRefOid: 'abc', baseRefName: 'main', mergeable: 'MERGEABLE' },
};

function read(thread: object, comment?: object) {
  const nodes = comment ? [{ ...words, databaseId: null, isMinimized: false, ...comment }] : [];
  const answer = { repository: { issueOrPullRequest: { ...thread, comments: { ...comments, nodes } } } };
  const parsed = syncThreadAnswer.parse(answer).repository?.issueOrPullRequest;
  if (!parsed) throw new Error('there is no thread');
  const shown = (parsed.comments.nodes ?? []).filter((each) => each !== null);
  return readThread(parsed, { ref: { platform: 'github', place: 'a/b', number: 1 }, comments: shown });
}

const edited = { lastEditedAt: '2026-11-21T11:00:00Z' };
const bot = { __typename: 'Bot', login: 'steward', databaseId: 9 };

describe('a comment', () => {
  test.each([
    ['has an id that outgrew 32 bits', { fullDatabaseId: '3512345678' }, { id: '3512345678' }],
    [
      'of an app has the login that REST shows',
      { databaseId: 1, author: bot },
      { author: { id: '9', login: 'steward[bot]' } },
    ],
    ['of a deleted account has no author', { databaseId: 1, author: null }, { author: null, lastEditor: null }],
    ['that nobody edited', { databaseId: 1 }, { lastEditor: { id: '7' }, edits: 0, updatedAt: words.createdAt }],
    [
      'edited by somebody else',
      { databaseId: 1, ...edited, editor: { ...olivia, login: 'mira', databaseId: 8 } },
      { author: { id: '7' }, lastEditor: { id: '8' }, edits: 1, updatedAt: edited.lastEditedAt },
    ],
    [
      'edited by an account that is gone counts as edited by somebody else',
      { databaseId: 1, ...edited },
      { author: { id: '7' }, lastEditor: { id: 'unknown:ghost' } },
    ],
    ['that is minimised', { databaseId: 1, isMinimized: true }, { hidden: true, text: '' }],
    ['with letters that no database keeps', { databaseId: 1, body: 'a\0b\ud800' }, { text: 'a\ufffdb\ufffd' }],
    [
      'with reactions, also of accounts that are gone',
      {
        databaseId: 1,
        reactions: {
          totalCount: 4,
          nodes: [
            { content: 'THUMBS_UP', user: olivia },
            { content: 'HEART', user: null },
            { content: 'THUMBS_UP', user: { login: 'sam', databaseId: 3 } },
            { content: 'NEWER_THAN_THIS', user: olivia },
          ],
        },
      },
      { reactions: [{ reaction: '👍', logins: ['olivia', 'sam'] }] },
    ],
  ])('%s', (_what, comment, expected) => {
    expect(read(issue, comment).messages[1]).toMatchObject(expected);
  });
});

describe('a thread', () => {
  test.each([
    ['an open issue', issue, { status: 'open', pullRequest: null }],
    ['a closed one', { ...issue, closed: true }, { status: 'closed' }],
    ['a pull request', pull, { status: 'open', pullRequest: { base: 'refs/heads/main', head: 'abc', conflicts: [] } }],
    ['a draft', { ...pull, isDraft: true }, { status: 'draft' }],
    ['a draft that was closed', { ...pull, isDraft: true, closed: true }, { status: 'closed' }],
    ['one in conflict', { ...pull, mergeable: 'CONFLICTING' }, { pullRequest: { conflicts: 'unknown' } }],
    [
      'a merged one',
      { ...pull, closed: true, merged: true, mergeCommit: { oid: 'def' } },
      { status: 'merged', pullRequest: { mergedAs: 'def' } },
    ],
  ])('%s', (_what, thread, expected) => {
    expect(read(thread)).toMatchObject(expected);
  });
});
