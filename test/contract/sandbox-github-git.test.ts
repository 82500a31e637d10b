import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { desk, openTestGitHub, requestFile } from './open-test-github.ts';

type Octokit = Awaited<ReturnType<typeof openTestGitHub>>['bot'];

/** The tip of main and a commit on it that sets one path (null removes it); no branch holds it yet. */
async function prepare(octokit: Octokit, change: { path: string; content: string | null; parent?: string }) {
  const { path, content } = change;
  const { data: ref } = await octokit.rest.git.getRef({ ...desk, ref: 'heads/main' });
  const head = change.parent ?? ref.object.sha;
  const entry = { path, mode: '100644', type: 'blob', ...(content === null ? { sha: null } : { content }) } as const;
  const { data: tree } = await octokit.rest.git.createTree({ ...desk, base_tree: head, tree: [entry] });
  const message = `Set ${path}\n\nSteward-Effect: 1`;
  const made = await octokit.rest.git.createCommit({ ...desk, message, tree: tree.sha, parents: [head] });
  return { head, sha: made.data.sha };
}

const move = (octokit: Octokit, sha: string, force = false) =>
  octokit.rest.git.updateRef({ ...desk, ref: 'heads/main', sha, force });

test('files: contents, blobs and the whole tree tell the same', async () => {
  const { bot } = await openTestGitHub();
  const { data: file } = await bot.rest.repos.getContent({ ...desk, path: requestFile });
  if (Array.isArray(file) || file.type !== 'file') throw new Error('expected a file');
  const text = Buffer.from(file.content, 'base64').toString('utf8');
  expect(JSON.parse(text)).toEqual({ model: 'heron-labs/heron-7b', status: 'FAILED' });
  expect(file.sha).toBe(createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex'));
  const { data: blob } = await bot.rest.git.getBlob({ ...desk, file_sha: file.sha });
  expect(blob.content).toBe(file.content);
  const { data: tree } = await bot.rest.git.getTree({ ...desk, tree_sha: 'main', recursive: '1' });
  expect(tree.tree.find(({ path }) => path === requestFile)).toMatchObject({ sha: file.sha, size: text.length });
  const { data: folder } = await bot.rest.repos.getContent({ ...desk, path: 'heron-labs' });
  expect(folder).toMatchObject([{ path: requestFile, type: 'file' }]);
  const raw = { ...desk, path: requestFile, mediaType: { format: 'raw' } };
  expect((await bot.rest.repos.getContent(raw)).data).toBe(text);
});

test('the tree of a commit has the id that git gives it', async () => {
  const { bot } = await openTestGitHub();
  const entry = { path: 'hello.txt', mode: '100644', type: 'blob', content: 'hello\n' } as const;
  const { data } = await bot.rest.git.createTree({ ...desk, tree: [entry] });
  // `printf 'hello\n' > hello.txt; git add .; git write-tree`
  expect(data.sha).toBe('aaa96ced2d9a1c8e72c56b253a0e2fe78393feb7');
});

test('a commit lands on main, keeps its trailer, and is found by path', async () => {
  const { bot } = await openTestGitHub();
  const { head, sha } = await prepare(bot, { path: requestFile, content: '{"status":"PENDING"}' });
  expect((await move(bot, sha)).data.object.sha).toBe(sha);
  const { data: commits } = await bot.rest.repos.listCommits({ ...desk, path: requestFile });
  expect(commits.map((commit) => commit.sha)).toEqual([sha, head]);
  expect(commits[0]).toMatchObject({
    commit: { message: `Set ${requestFile}\n\nSteward-Effect: 1` },
    author: { login: 'steward-test[bot]' },
    parents: [{ sha: head }],
  });
  const { data: old } = await bot.rest.repos.getContent({ ...desk, path: requestFile, ref: head });
  expect(old).toMatchObject({ size: 58 });
});

test('a commit on a ref that has moved is refused, unless forced', async () => {
  const { bot, as } = await openTestGitHub();
  const mine = await prepare(bot, { path: 'a.json', content: 'a' });
  const other = await prepare(as('mira'), { path: 'b.json', content: 'b' });
  await move(as('mira'), other.sha);
  await expect(move(bot, mine.sha)).rejects.toMatchObject({
    status: 422,
    response: { data: { message: 'Update is not a fast forward' } },
  });
  expect((await move(bot, mine.sha, true)).status).toBe(200);
  const { data: tree } = await bot.rest.git.getTree({ ...desk, tree_sha: 'main' });
  expect(tree.tree.map(({ path }) => path)).toEqual(['.github', 'README.md', 'a.json', 'heron-labs']);
});

test('who may not push, and objects that are not there, are refused', async () => {
  const { bot, as } = await openTestGitHub();
  await expect(prepare(as('sam'), { path: 'a', content: 'a' })).rejects.toMatchObject({ status: 403 });
  await expect(prepare(bot, { path: 'nothing.json', content: null })).rejects.toMatchObject({ status: 422 });
  await expect(prepare(bot, { path: '../a', content: 'a' })).rejects.toMatchObject({ status: 422 });
  await expect(move(bot, '0'.repeat(40))).rejects.toMatchObject({ status: 422 });
  const twice = bot.rest.git.createRef({ ...desk, ref: 'refs/heads/main', sha: '0'.repeat(40) });
  await expect(twice).rejects.toMatchObject({ status: 422 });
});

test('a comparison tells files with their status, a rename by its former name', async () => {
  const { bot } = await openTestGitHub();
  const { head, sha } = await prepare(bot, { path: requestFile, content: null });
  const { data: before } = await bot.rest.repos.getContent({ ...desk, path: requestFile });
  const content =
    Array.isArray(before) || before.type !== 'file' ? '' : Buffer.from(before.content, 'base64').toString();
  const renamed = requestFile.replace('heron-7b', 'heron-8b');
  const second = await prepare(bot, { path: renamed, content, parent: sha });
  await bot.rest.git.createRef({ ...desk, ref: 'refs/heads/rename/heron', sha: second.sha });
  const { data } = await bot.rest.repos.compareCommitsWithBasehead({ ...desk, basehead: 'main...rename/heron' });
  expect(data).toMatchObject({
    status: 'ahead',
    ahead_by: 2,
    merge_base_commit: { sha: head },
    files: [{ status: 'renamed', filename: renamed, previous_filename: requestFile, changes: 0 }],
  });
});

test('a workflow is dispatched; an unknown file and ref are refused', async () => {
  const dispatched: unknown[] = [];
  const { bot, as } = await openTestGitHub({ onDispatch: (dispatch) => dispatched.push(dispatch) });
  const call = (octokit: Octokit, workflow: string, ref: string) =>
    octokit.rest.actions.createWorkflowDispatch({ ...desk, workflow_id: workflow, ref, inputs: { request: 'x' } });
  await expect(call(bot, 'evaluate.yml', 'main')).rejects.toMatchObject({ status: 403 });
  expect((await call(as('mira'), 'evaluate.yml', 'main')).status).toBe(204);
  await expect(call(as('mira'), 'other.yml', 'main')).rejects.toMatchObject({ status: 404 });
  await expect(call(as('mira'), 'evaluate.yml', 'nowhere')).rejects.toMatchObject({ status: 422 });
  expect(dispatched).toEqual([{ repo: 'board/desk', workflow: 'evaluate.yml', ref: 'main', inputs: { request: 'x' } }]);
});
