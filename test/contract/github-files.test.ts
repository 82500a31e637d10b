import { describe, expect, test } from 'vitest';
import { gitBlobId } from '../../src/platforms/hub/git-blob-id.ts';
import { collect } from '../../src/platforms/hub/testing/collect.ts';
import { openFilesOnGithub, repo } from './open-github-files.ts';
import { requestFile, seed } from './open-test-github.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const moved = 'heron-labs/heron-7b-v2_eval_request_False_bfloat16_Original.json';
const gone = { type: 'github', name: 'board/none' } as const;

describe('reading', () => {
  test('a file has the blob id that git and the Hub give it; what is not there is null', async () => {
    const { files } = await openFilesOnGithub();
    const head = (await files.head(repo)) ?? '';
    const read = await files.readFile(repo, { path: requestFile, revision: head });
    expect(read?.text).toContain('"status": "FAILED"');
    expect(read?.oid).toBe(gitBlobId(bytes(read?.text ?? '')));
    expect(await files.readFile(repo, { path: requestFile, revision: 'main' })).toEqual(read);
    expect(await files.readBytes(repo, { path: requestFile, revision: 'main' })).toEqual(bytes(read?.text ?? ''));
    for (const path of ['none.json', 'heron-labs', '../secret/a.txt'])
      expect(await files.readFile(repo, { path, revision: 'main' })).toBeNull();
    expect(await files.head(gone)).toBeNull();
  });

  test('a file above 1 MB, which GitHub gives as a blob only', async () => {
    const { files, pushes } = await openFilesOnGithub();
    const text = `${'€'.repeat(400_000)}\n`;
    await pushes('large.json', text);
    expect(await files.readFile(repo, { path: 'large.json', revision: 'main' })).toEqual({
      text,
      oid: gitBlobId(bytes(text)),
    });
  });

  test('the tree, a folder of it, and single paths in many folders', async () => {
    const { files, pushes } = await openFilesOnGithub();
    const folders = Array.from({ length: 9 }, (_, at) => `org-${at}/m.json`);
    for (const path of folders) await pushes(path, '{}');
    const paths = async (path?: string) =>
      (await collect(files.listTree(repo, { revision: 'main', ...(path && { path }) }))).map((file) => file.path);
    expect(await paths('heron-labs')).toEqual([requestFile]);
    expect(await paths('none')).toEqual([]);
    expect(await paths()).toEqual(expect.arrayContaining(['README.md', requestFile, ...folders]));
    const found = async (asked: string[]) =>
      (await files.pathsInfo(repo, { revision: 'main', paths: asked })).map((file) => file.path);
    expect(await found([requestFile, 'README.md', 'none/m.json'])).toEqual([requestFile, 'README.md']);
    expect((await found([...folders, 'none.json'])).toSorted()).toEqual(folders);
  });

  test('history: commits with their messages, what differs, when a file changed last', async () => {
    const { files, pushes } = await openFilesOnGithub();
    const before = (await files.head(repo)) ?? '';
    const head = await pushes(requestFile, '{"status": "PENDING"}');
    const [newest, ...older] = await collect(files.listCommits(repo, 'main'));
    expect(newest).toMatchObject({ id: head, title: 'Change', message: '' });
    expect(older.length).toBeGreaterThan(0);
    expect(await files.changedPaths(repo, { base: before, head })).toEqual([requestFile]);
    expect(await files.changedPaths(repo, { base: `${head}^`, head })).toEqual([requestFile]);
    expect(await files.changedPaths(repo, { base: head, head })).toEqual([]);
    expect(await files.changedPaths(repo, { base: head, head: before })).toBeNull();
    const changes = await files.lastChanges(repo, { revision: head, paths: [requestFile, 'none.json'] });
    expect([...changes]).toEqual([[requestFile, new Date(newest?.date ?? '')]]);
  });
});

describe('a commit', () => {
  const change = {
    ...{ repo, title: 'Relaunch', description: 'c-1\n\nSteward-Effect: abc' },
    ...{ write: [{ path: moved, text: '{"a": "ü"}\n' }], remove: [requestFile] },
  };

  test('writes and removes in one, with its whole message', async () => {
    const { files } = await openFilesOnGithub();
    const parentCommit = (await files.head(repo)) ?? '';
    const committed = await files.commit({ ...change, parentCommit });
    expect(committed).toEqual({ done: true, sha: await files.head(repo) });
    expect(await files.readFile(repo, { path: moved, revision: 'main' })).toMatchObject({ text: '{"a": "ü"}\n' });
    expect(await files.readFile(repo, { path: requestFile, revision: 'main' })).toBeNull();
    const [newest] = await collect(files.listCommits(repo, 'main'));
    expect(newest).toMatchObject({ title: 'Relaunch', message: 'c-1\n\nSteward-Effect: abc' });
  });

  test('on a head that moved is refused, and changes nothing', async () => {
    const { files, pushes } = await openFilesOnGithub();
    const parentCommit = (await files.head(repo)) ?? '';
    const head = await pushes('README.md', '# Changed\n');
    expect(await files.commit({ ...change, parentCommit })).toEqual({ done: false, reason: 'branch-moved' });
    expect(await files.head(repo)).toBe(head);
  });

  test('whose answer is lost is found again by its message', async () => {
    const { files, github } = await openFilesOnGithub();
    const parentCommit = (await files.head(repo)) ?? '';
    github.addFault({ match: { method: 'PATCH', path: '/git/refs/' }, action: 'drop-after-apply', count: 1 });
    await expect(files.commit({ ...change, parentCommit })).rejects.toMatchObject({ outcome: 'unknown' });
    const [newest] = await collect(files.listCommits(repo, 'main'));
    expect(newest?.message).toContain('Steward-Effect: abc');
  });

  test('without the right is told as that', async () => {
    const permissions = { metadata: 'read', issues: 'write', contents: 'read' } as const;
    const { files } = await openFilesOnGithub({ seed: { ...seed, app: { ...seed.app, permissions } } });
    const parentCommit = (await files.head(repo)) ?? '';
    expect(await files.commit({ ...change, parentCommit })).toEqual({ done: false, reason: 'forbidden' });
  });
});

describe('a pull request', () => {
  const rename = {
    ...{ repo, title: 'Renaming Model a to b', description: 'Moves one file.' },
    ...{ write: [{ path: moved, text: '{"model": "heron-labs/heron-7b-v2"}\n' }], remove: [requestFile] },
  };

  test('is opened, listed, and merged at exactly the expected head', async () => {
    const { files } = await openFilesOnGithub();
    const { ref, head } = await files.openPullRequest({ ...rename, parentCommit: (await files.head(repo)) ?? '' });
    expect(await collect(files.openPullRequests(repo))).toEqual([{ ref, title: rename.title, status: 'open' }]);
    expect((await files.pullRequestPaths(ref))?.toSorted()).toEqual([moved, requestFile].toSorted());
    expect(await files.fetchThread(ref)).toMatchObject({ status: 'open', pullRequest: { head, conflicts: [] } });
    expect(await files.mergePullRequest(ref, head)).toEqual({ accepted: true });
    const merged = await files.fetchThread(ref);
    const mergedAs = (await files.head(repo)) ?? '';
    expect(merged).toMatchObject({ status: 'merged', pullRequest: { head, mergedAs } });
    const changed = await files.changedPaths(repo, { base: `${mergedAs}^`, head: mergedAs });
    expect(changed?.toSorted()).toEqual([moved, requestFile].toSorted());
    expect(await collect(files.openPullRequests(repo))).toEqual([]);
    expect(await files.pullRequestPaths({ ...ref, number: 99 })).toBeNull();
  });

  test('is not merged when its head moved since', async () => {
    const { files, pushes, person } = await openFilesOnGithub();
    const { ref, head } = await files.openPullRequest({ ...rename, parentCommit: (await files.head(repo)) ?? '' });
    const { data } = await person.rest.pulls.get({ owner: 'board', repo: 'desk', pull_number: ref.number });
    await pushes('README.md', 'One more change\n', data.head.ref);
    expect(await files.mergePullRequest(ref, head)).toEqual({ accepted: false, words: expect.stringContaining('409') });
    expect(await files.fetchThread(ref)).toMatchObject({ status: 'open' });
  });

  test('of an earlier try that only made the branch is opened all the same', async () => {
    const { files, github } = await openFilesOnGithub();
    const parentCommit = (await files.head(repo)) ?? '';
    github.addFault({ match: { method: 'POST', path: '/pulls$' }, action: 'fail', status: 502, count: 1 });
    await expect(files.openPullRequest({ ...rename, parentCommit })).rejects.toMatchObject({ outcome: 'unknown' });
    const { ref } = await files.openPullRequest({ ...rename, parentCommit });
    expect(await collect(files.openPullRequests(repo))).toMatchObject([{ ref }]);
  });

  test('that is a draft is published, and merged only then', async () => {
    const { files, pushes, person } = await openFilesOnGithub();
    const sha = (await files.head(repo)) ?? '';
    await person.rest.git.createRef({ owner: 'board', repo: 'desk', ref: 'refs/heads/rename', sha });
    const head = await pushes(moved, '{}', 'rename');
    const branch = { head: 'rename', base: 'main', draft: true };
    const opened = await person.rest.pulls.create({ owner: 'board', repo: 'desk', title: 'Rename', ...branch });
    const ref = { platform: 'github', place: repo.name, number: opened.data.number } as const;
    expect(await collect(files.openPullRequests(repo))).toMatchObject([{ ref, status: 'draft' }]);
    expect(await files.mergePullRequest(ref, head)).toMatchObject({ accepted: false });
    await files.setStatus(ref, 'open');
    expect(await files.fetchThread(ref)).toMatchObject({ status: 'open' });
    expect(await files.mergePullRequest(ref, head)).toEqual({ accepted: true });
  });

  test('whose merge was lost on the way shows as merged when it is looked up', async () => {
    const { files, github } = await openFilesOnGithub();
    const { ref, head } = await files.openPullRequest({ ...rename, parentCommit: (await files.head(repo)) ?? '' });
    github.addFault({ match: { path: '/merge$' }, action: 'drop-after-apply', count: 1 });
    await expect(files.mergePullRequest(ref, head)).rejects.toMatchObject({ outcome: 'unknown' });
    expect(await files.fetchThread(ref)).toMatchObject({ status: 'merged' });
  });
});
