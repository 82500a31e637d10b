import { describe, expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import type { CommitRequest } from '../platforms/hub/hub-client.ts';
import { requestsDataset } from './requests-dataset.ts';

const board = boardSchema.parse({
  ...{ name: 'board', title: 'Board', spaces: ['org/board'], requests: { dataset: 'org/requests' } },
  maintainers: { logins: ['mira'] },
});
const now = () => new Date('2026-11-21T12:00:00Z');
const effect = {
  kind: 'relaunch-many' as const,
  files: ['a', 'b', 'c'].map((name) => ({ path: `org/${name}.json`, blob: `blob-${name}` })),
};
const approved = { key: 'relaunch-many:p:0', approvedBy: 'mira', caseName: 'c-1', startedAt: null };

/** A requests dataset in memory: every commit gives its files new blobs. */
function dataset(files: Record<string, string>) {
  const there = new Map(Object.entries(files));
  const commits: (CommitRequest & { id: string })[] = [];
  let race: (() => void) | null = null;
  const head = () => Promise.resolve(`commit-${commits.length}`);
  return {
    there,
    commits,
    beforeCommit(what: () => void) {
      race = what;
    },
    hub: {
      head,
      readFile: (_: unknown, { path }: { path: string }) =>
        Promise.resolve(there.has(path) ? { text: '{"status": "FAILED"}', oid: there.get(path) ?? '' } : null),
      pathsInfo: (_: unknown, { paths }: { paths: string[] }) =>
        Promise.resolve(
          paths.filter((path) => there.has(path)).map((path) => ({ path, oid: there.get(path) ?? '', size: 1 })),
        ),
      changedPaths: (_: unknown, { head: to }: { head: string }) =>
        Promise.resolve(commits.find(({ id }) => id === to)?.write.map(({ path }) => path) ?? null),
      async commit(request: CommitRequest) {
        race?.();
        if (race) {
          race = null;
          return { done: false as const, reason: 'branch-moved' as const };
        }
        const id = `commit-${commits.length + 1}`;
        commits.push({ ...request, id });
        for (const { path } of request.write) there.set(path, `${path} at ${id}`);
        return { done: true as const, sha: id };
      },
      async *listCommits() {
        for (const { id, title, description } of commits.toReversed())
          yield { id, title, message: description, date: now().toISOString() };
        yield { id: 'commit-0', title: 'first', message: '', date: '2026-01-01T00:00:00Z' };
      },
    },
  };
}

const allThere = { 'org/a.json': 'blob-a', 'org/b.json': 'blob-b', 'org/c.json': 'blob-c' };

describe('many launches in one commit', () => {
  test('all that are as approved', async () => {
    const requests = dataset(allThere);
    const outcome = await requestsDataset(board, requests.hub, now).launch(effect, approved);
    expect(outcome).toMatchObject({ details: { launched: ['org/a.json', 'org/b.json', 'org/c.json'] } });
    expect(requests.commits).toHaveLength(1);
    expect(requests.commits[0]?.write[0]?.text).toBe('{"status": "PENDING"}');
  });

  test('a file that changed and one that is gone are left out', async () => {
    const requests = dataset({ 'org/a.json': 'blob-a', 'org/b.json': 'another' });
    const outcome = await requestsDataset(board, requests.hub, now).launch(effect, approved);
    expect(outcome).toMatchObject({ result: 'done', details: { launched: ['org/a.json'] } });
  });

  test('a file that changes at the very moment is left out, too', async () => {
    const requests = dataset(allThere);
    requests.beforeCommit(() => requests.there.set('org/c.json', 'RUNNING now'));
    const outcome = await requestsDataset(board, requests.hub, now).launch(effect, approved);
    expect(outcome).toMatchObject({ details: { launched: ['org/a.json', 'org/b.json'] } });
    expect(requests.commits).toHaveLength(1);
  });

  test('nothing is committed when all changed', async () => {
    const requests = dataset({});
    const outcome = await requestsDataset(board, requests.hub, now).launch(effect, approved);
    expect(outcome).toEqual({ result: 'done', details: { launched: [] } });
    expect(requests.commits).toEqual([]);
  });

  test('after a kill, what an earlier try launched is read from its commit', async () => {
    const requests = dataset({ 'org/a.json': 'blob-a', 'org/b.json': 'another' });
    const orchestrator = requestsDataset(board, requests.hub, now);
    await orchestrator.launch(effect, approved);
    const found = await orchestrator.findEarlier(effect, { key: approved.key, startedAt: now() });
    expect(found).toMatchObject({ result: 'done', details: { foundAgain: true, launched: ['org/a.json'] } });
    expect(await orchestrator.findEarlier(effect, { key: 'another', startedAt: now() })).toBeNull();
  });

  test('a call that was given up on, but arrived, is not taken for files that others changed', async () => {
    const requests = dataset(allThere);
    const orchestrator = requestsDataset(board, requests.hub, now);
    await orchestrator.launch(effect, approved);
    const again = await orchestrator.launch(effect, approved);
    expect(again).toMatchObject({ details: { launched: ['org/a.json', 'org/b.json', 'org/c.json'] } });
    expect(requests.commits).toHaveLength(1);
  });
});
