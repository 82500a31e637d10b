import { expect, test } from 'vitest';
import { officialAnswer } from './official-answer.ts';
import { desk, openTestGitHub, requestFile } from './open-test-github.ts';
import { threadQuestion } from './thread-question.ts';

type Octokit = Awaited<ReturnType<typeof openTestGitHub>>['bot'];

/** Commits one file onto a branch, which is made from main when it is not there. */
async function push(octokit: Octokit, branch: string, file: { path: string; content: string }) {
  const main = await octokit.rest.git.getRef({ ...desk, ref: 'heads/main' });
  const known = await octokit.rest.git.getRef({ ...desk, ref: `heads/${branch}` }).catch(() => null);
  const parent = (known ?? main).data.object.sha;
  const entry = { ...file, mode: '100644', type: 'blob' } as const;
  const { data: tree } = await octokit.rest.git.createTree({ ...desk, base_tree: parent, tree: [entry] });
  const made = await octokit.rest.git.createCommit({
    ...desk,
    message: `Set ${file.path}`,
    tree: tree.sha,
    parents: [parent],
  });
  const { sha } = made.data;
  if (known === null) await octokit.rest.git.createRef({ ...desk, ref: `refs/heads/${branch}`, sha });
  else await octokit.rest.git.updateRef({ ...desk, ref: `heads/${branch}`, sha });
  return sha;
}

const path = requestFile;

async function withPull(draft = false) {
  const opened = await openTestGitHub();
  const wanda = opened.as('wanda');
  const head = await push(wanda, 'fix', { path, content: '{"status":"PENDING"}' });
  const { data: pull } = await wanda.rest.pulls.create({ ...desk, title: 'Fix', head: 'fix', base: 'main', draft });
  return { ...opened, wanda, head, pull, at: { ...desk, pull_number: pull.number } };
}

test('a pull request is listed with its files, and its head follows the branch', async () => {
  const { bot, wanda, head, pull, at } = await withPull();
  expect(pull).toMatchObject({ number: 2, head: { ref: 'fix', sha: head }, mergeable: true, mergeable_state: 'clean' });
  const { data: files } = await bot.rest.pulls.listFiles(at);
  expect(files).toMatchObject([{ filename: path, status: 'modified', additions: 1, deletions: 4 }]);
  const newer = await push(wanda, 'fix', { path: 'more.json', content: '1' });
  expect((await bot.rest.pulls.get(at)).data).toMatchObject({ head: { sha: newer }, changed_files: 2 });
  expect((await bot.rest.pulls.list({ ...desk, head: 'board:fix' })).data).toHaveLength(1);
  expect((await bot.rest.issues.get({ ...desk, issue_number: 2 })).data.pull_request).toBeDefined();
});

test('a merge at exactly the head that was looked at; 409 once it moved', async () => {
  const { bot, wanda, head, at } = await withPull();
  const newer = await push(wanda, 'fix', { path: 'more.json', content: '1' });
  await expect(bot.rest.pulls.merge({ ...at, sha: head })).rejects.toMatchObject({ status: 409 });
  const { data: result } = await bot.rest.pulls.merge({ ...at, sha: newer });
  const { data: merged } = await bot.rest.pulls.get(at);
  expect(merged).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: result.sha, changed_files: 2 });
  const { data: main } = await bot.rest.git.getCommit({ ...desk, commit_sha: result.sha });
  expect(main.parents.map(({ sha }) => sha).at(1)).toBe(newer);
  expect((await bot.rest.repos.getContent({ ...desk, path: 'more.json' })).status).toBe(200);
  await expect(bot.rest.pulls.merge(at)).rejects.toMatchObject({ status: 405 });
});

test('a file changed on both sides is a conflict: 405', async () => {
  const { bot, wanda, at } = await withPull();
  await push(wanda, 'main', { path, content: '{"status":"RUNNING"}' });
  expect((await bot.rest.pulls.get(at)).data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
  await expect(bot.rest.pulls.merge(at)).rejects.toMatchObject({ status: 405 });
});

test('a draft is merged only after it was marked ready; strangers never merge', async () => {
  const { bot, as, pull, at } = await withPull(true);
  await expect(bot.rest.pulls.merge(at)).rejects.toMatchObject({ status: 405 });
  const ready = `mutation MarkPullRequestReadyForReview($input: MarkPullRequestReadyForReviewInput!) {
    markPullRequestReadyForReview(input: $input) { pullRequest { isDraft } }
  }`;
  const input = { pullRequestId: pull.node_id };
  await expect(as('sam').graphql(ready, { input })).rejects.toThrow('cannot mark');
  expect(await bot.graphql(ready, { input })).toMatchObject({
    markPullRequestReadyForReview: { pullRequest: { isDraft: false } },
  });
  await expect(as('sam').rest.pulls.merge(at)).rejects.toMatchObject({ status: 403 });
  expect((await bot.rest.pulls.merge({ ...at, merge_method: 'squash' })).data.merged).toBe(true);
});

test('GraphQL shows a pull request as the official schema describes it, before and after its merge', async () => {
  const { bot, head, at } = await withPull();
  const variables = { owner: 'board', name: 'desk', number: 2, after: null };
  const read = async () => {
    const checked = await officialAnswer(threadQuestion, variables, await bot.graphql(threadQuestion, variables));
    expect(checked.errors).toBeUndefined();
    return checked.data?.repository;
  };
  const open = { pullState: 'OPEN', isDraft: false, merged: false, mergeCommit: null, mergeable: 'MERGEABLE' };
  expect(await read()).toMatchObject({ issueOrPullRequest: { ...open, headRefOid: head, baseRefName: 'main' } });
  const { data } = await bot.rest.pulls.merge(at);
  const merged = { pullState: 'MERGED', merged: true, mergeCommit: { oid: data.sha } };
  expect(await read()).toMatchObject({ issueOrPullRequest: merged });
});

test.each([
  ['no such branch', { head: 'nowhere', base: 'main' }],
  ['nothing to merge', { head: 'main', base: 'main' }],
  ['one of that branch is open', { head: 'fix', base: 'main' }],
])('not opened: %s', async (_, branches) => {
  const { wanda } = await withPull();
  const opened = wanda.rest.pulls.create({ ...desk, title: 'Again', ...branches });
  await expect(opened).rejects.toMatchObject({ status: 422 });
});
