import { expect, test } from 'vitest';
import { officialAnswer } from './official-answer.ts';
import { desk, openTestGitHub } from './open-test-github.ts';
import { threadQuestion } from './thread-question.ts';

const first = { ...desk, issue_number: 1 };
const variables = { owner: 'board', name: 'desk', number: 1, after: null };

test('the answer is one that the official schema would give: every field asked for, of its type', async () => {
  const { bot, as } = await openTestGitHub();
  const { data: made } = await bot.rest.issues.createComment({ ...first, body: 'Looking.' });
  await as('mira').rest.reactions.createForIssueComment({ ...desk, comment_id: Number(made.id), content: '+1' });
  await bot.rest.reactions.createForIssue({ ...first, content: 'eyes' });
  await as('wanda').rest.issues.update({ ...first, body: 'Please look at it.' });
  const answer = await bot.graphql(threadQuestion, variables);
  const checked = await officialAnswer(threadQuestion, variables, answer);
  expect(checked.errors).toBeUndefined();
  expect(checked.data?.repository).toMatchObject({
    issueOrPullRequest: {
      __typename: 'Issue',
      issueState: 'OPEN',
      body: 'Please look at it.',
      author: { login: 'olivia', __typename: 'User' },
      editor: { login: 'wanda' },
      reactions: { nodes: [{ content: 'EYES', user: null }] },
      comments: {
        nodes: [
          {
            fullDatabaseId: String(made.id),
            author: { login: 'steward-test', __typename: 'Bot' },
            isMinimized: false,
            reactions: { nodes: [{ content: 'THUMBS_UP', user: { login: 'mira' } }] },
          },
        ],
      },
    },
  });
});

test('comments come by the hundred', async () => {
  const { bot } = await openTestGitHub();
  for (let number = 1; number <= 101; number += 1) {
    await bot.rest.issues.createComment({ ...first, body: `comment ${number}` });
  }
  const read = async (after: string | null) => {
    const answer = await bot.graphql<{
      repository: {
        issueOrPullRequest: {
          comments: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { body: string }[] };
        };
      };
    }>(threadQuestion, { ...variables, after });
    return answer.repository.issueOrPullRequest.comments;
  };
  const { nodes, pageInfo } = await read(null);
  expect([nodes.length, pageInfo.hasNextPage]).toEqual([100, true]);
  expect(await read(pageInfo.endCursor)).toMatchObject({
    nodes: [{ body: 'comment 101' }],
    pageInfo: { hasNextPage: false },
  });
});

test('a maintainer minimises a comment; a stranger may not', async () => {
  const { bot, as } = await openTestGitHub();
  const { data: made } = await as('sam').rest.issues.createComment({ ...first, body: 'buy this' });
  const minimise = `mutation MinimizeComment($input: MinimizeCommentInput!) {
    minimizeComment(input: $input) { minimizedComment { isMinimized minimizedReason } }
  }`;
  const input = { subjectId: made.node_id, classifier: 'SPAM' };
  await expect(as('olivia').graphql(minimise, { input })).rejects.toThrow('cannot minimize');
  const answer = await as('mira').graphql(minimise, { input });
  expect(answer).toMatchObject({
    minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'spam' } },
  });
  expect(await bot.graphql(threadQuestion, variables)).toMatchObject({
    repository: { issueOrPullRequest: { comments: { nodes: [{ isMinimized: true, body: 'buy this' }] } } },
  });
});

test('what is not there is an error of type NOT_FOUND', async () => {
  const { bot, as } = await openTestGitHub();
  const missing = { errors: [{ type: 'NOT_FOUND' }] };
  await expect(bot.graphql(threadQuestion, { ...variables, number: 9 })).rejects.toMatchObject(missing);
  await expect(as('sam').graphql(threadQuestion, { ...variables, name: 'secret' })).rejects.toMatchObject(missing);
});
