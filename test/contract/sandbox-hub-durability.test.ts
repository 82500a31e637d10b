import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { dataset, discussions, openTestHub } from './open-test-hub.ts';
import { pick } from './pick.ts';
import { startReceiver } from './start-receiver.ts';

interface Child {
  process: ChildProcess;
  url: string;
  token: string;
}

async function startChild(directory: string): Promise<Child> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./sandbox-hub-child.ts', import.meta.url)), directory],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(createInterface(child.stdout), 'line');
  const ready: unknown = JSON.parse(String(line));
  return { process: child, url: pick(ready, 'url'), token: pick(ready, 'tokens.wanda') };
}

/** Comments and commits one after the other; the process is killed in the midst, some milliseconds after the fifth commit. */
async function writeUntilKilled(child: Child, round: number) {
  const acknowledged: { comments: string[]; files: string[] } = { comments: [], files: [] };
  const headers = { Authorization: `Bearer ${child.token}` };
  for (let index = 0; ; index += 1) {
    const name = `${round}-${index}`;
    try {
      const comment = { method: 'POST', headers, body: JSON.stringify({ comment: `note ${name}` }) };
      if ((await fetch(`${child.url}${discussions}/1/comment`, comment)).status === 201) {
        acknowledged.comments.push(`note ${name}`);
      }
      const lines = [
        { key: 'header', value: { summary: name } },
        { key: 'file', value: { path: `n/${name}.json`, content: name } },
      ];
      const body = lines.map((line) => JSON.stringify(line)).join('\n');
      const made = await fetch(`${child.url}${dataset}/commit/main`, { method: 'POST', headers, body });
      if (made.status === 200) acknowledged.files.push(`n/${name}.json`);
      if (acknowledged.files.length === 5) setTimeout(() => child.process.kill('SIGKILL'), 3 + round * 7);
    } catch {
      return acknowledged;
    }
  }
}

test('a killed process loses no acknowledged write', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-hub-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const comments: string[] = [];
  const files: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const child = await startChild(directory);
    const acknowledged = await writeUntilKilled(child, round);
    comments.push(...acknowledged.comments);
    files.push(...acknowledged.files);
  }
  expect(files.length).toBeGreaterThan(10);
  const { call } = await openTestHub({ directory });
  const thread = (await call('GET', `${discussions}/1`)).text;
  expect(comments.filter((text) => !thread.includes(`"raw":"${text}"`))).toEqual([]);
  const tree = (await call('GET', `${dataset}/tree/main/n`)).text;
  expect(files.filter((path) => !tree.includes(`"path":"${path}"`))).toEqual([]);
});

test('tokens, ids, refs and the log survive a restart; the seed is not applied twice', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-hub-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const first = await openTestHub({ directory });
  await first.commit('sam', { write: { 'a.json': '1' }, query: '?create_pr=1' });
  const before = (await first.call('GET', `${discussions}/2`)).json;
  await first.hub.close();
  const second = await openTestHub({ directory });
  expect(second.hub.tokens).toEqual(first.hub.tokens);
  expect((await second.call('GET', `${discussions}/2`)).json).toMatchObject({
    _id: pick(before, '_id'),
    changes: { headCommitId: pick(before, 'changes.headCommitId') },
  });
  expect((await second.call('GET', discussions)).json).toMatchObject({ count: 2 });
  expect((await second.call('GET', `${second.hub.controlUrl}/log`)).json).toMatchObject([{ seq: 1, kind: 'commit' }]);
});

test('a delivery that was pending when the process died is sent by the next one', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-hub-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const receiver = await startReceiver();
  const first = await openTestHub({ directory });
  const watched = [{ type: 'org', name: 'board' }];
  const body = { url: receiver.url, watched, domains: ['discussion'] };
  await first.call('POST', '/api/settings/webhooks', { as: 'sam', body });
  first.hub.addFault({ match: {}, action: 'webhook-delay', ms: 60_000 });
  await first.call('POST', `${discussions}/1/comment`, { as: 'sam', body: { comment: 'late' } });
  await first.hub.close();
  await openTestHub({ directory });
  expect((await receiver.count(1))[0]?.body).toMatchObject({ comment: { content: 'late' } });
});

test('a second Hub on the same directory is refused', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-hub-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await openTestHub({ directory });
  await expect(openTestHub({ directory })).rejects.toThrow('database is locked');
});
