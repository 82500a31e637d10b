import { generateKeyPairSync } from 'node:crypto';
import webhooks from '@octokit/webhooks-examples';
import { sign } from '@octokit/webhooks-methods';
import { Hono } from 'hono';
import { pino } from 'pino';
import { test as base, describe, expect } from 'vitest';
import { z } from 'zod';
import { type Board, boardSchema } from '../../src/boards/board.ts';
import { systemClock } from '../../src/clock.ts';
import { openDeliveries } from '../../src/platforms/github/open-deliveries.ts';
import { openGithubApp } from '../../src/platforms/github/open-github-app.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openWorkQueue } from '../../src/store/work-queue.ts';
import { githubWebhook } from '../../src/web/github-webhook.ts';
import { openMetrics } from '../../src/web/metrics.ts';
import { newStoreImage } from '../new-store-image.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const payloads = z.array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }));
const examples = payloads
  .parse(webhooks)
  .flatMap(({ name, examples: each }) => each.map((payload) => ({ name, payload })));

function board(changes: object): { board: Board } {
  const standard = { title: 'Arena', maintainers: { logins: ['mira'] }, requests: { dataset: 'arena/requests' } };
  return { board: boardSchema.parse({ name: 'arena', ...standard, ...changes }) };
}

/** A bot that takes deliveries with the real Probot and a real store; nothing of it reaches a network. */
const test = base.extend('receiver', { scope: 'file' }, async ({ task: _task }: { task?: unknown }, { onCleanup }) => {
  const faults: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => faults.push(line) });
  const store = await openStore({
    ...{ databaseUrl: null, directory: null, image: newStoreImage() },
    onQueueError: (error) => faults.push(String(error)),
  });
  const queue = await openWorkQueue(store, () => undefined);
  onCleanup(async () => {
    await queue.stop();
    await store.close();
  });
  const app = openGithubApp({
    ...{
      url: 'https://github.test',
      api: 'http://127.0.0.1:9',
      appId: '1',
      webhookSecret: 'new',
      clock: systemClock,
      log,
    },
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  });
  const read = openDeliveries(app);

  async function deliver(
    delivery: { name: string; body: string; signature: string | null },
    boards: { board: Board }[],
  ): Promise<{ status: number; text: string }> {
    const desk = { store, queue, log, boards, clock: systemClock, metrics: openMetrics() };
    const routes = new Hono().post('/', githubWebhook(desk, { secrets: ['new', 'old'], read }));
    const headers = new Headers({ 'X-GitHub-Event': delivery.name, 'X-GitHub-Delivery': 'd-1' });
    if (delivery.signature) headers.set('X-Hub-Signature-256', delivery.signature);
    const answer = await routes.request('/', { method: 'POST', headers, body: delivery.body });
    return { status: answer.status, text: await answer.text() };
  }

  async function takenHints(): Promise<string[]> {
    const rows = await store.db.deleteFrom('hint').returning('subject').execute();
    return [...new Set(rows.map(({ subject }) => subject))].sort();
  }

  return { deliver, takenHints, faults };
});

const somewhereElse = board({ github: { repositories: ['arena/desk'] } });

describe('every example of a delivery that GitHub documents', () => {
  test('is answered without a fault and without a hint when no board watches its repository', async ({ receiver }) => {
    expect(examples).toHaveLength(329);
    for (const { name, payload } of examples) {
      const body = JSON.stringify(payload);
      const answer = await receiver.deliver({ name, body, signature: await sign('new', body) }, [somewhereElse]);
      expect(answer, name).toMatchObject({ status: 200, text: expect.stringContaining('ignored') });
    }
    expect(await receiver.takenHints()).toEqual([]);
    expect(receiver.faults).toEqual([]);
  });

  test('becomes a hint at its thread or its board where they are watched, as the configuration spells them', async ({
    receiver,
  }) => {
    const watching = [
      board({ name: 'threads', github: { repositories: ['codertocat/hello-world'] } }),
      board({ name: 'files', requests: { dataset: 'Codertocat/Hello-World', on: 'github' } }),
    ];
    for (const { name, payload } of examples) {
      const body = JSON.stringify(payload);
      const answer = await receiver.deliver({ name, body, signature: await sign('old', body) }, watching);
      expect(answer.status, name).toBe(200);
    }
    expect(await receiver.takenHints()).toEqual([
      'files',
      ...['1', '2'].map((number) => `github:codertocat/hello-world#${number}`),
    ]);
    expect(receiver.faults).toEqual([]);
  });

  test('is refused when it is forged, and nothing of it is read', async ({ receiver }) => {
    for (const { name, payload } of examples) {
      const body = JSON.stringify(payload);
      const signature = await sign('somebody else’s', body);
      expect((await receiver.deliver({ name, body, signature }, [somewhereElse])).status, name).toBe(403);
    }
  });
});

describe('a delivery', () => {
  const body = JSON.stringify({ zen: 'Speak like a human.' });
  test.for([
    ['without a signature', { body, signature: null }, 401],
    ['with a signature of another length', { body, signature: 'sha256=00' }, 403],
    ['signed for another body', { body: `${body} `, signature: 'of the body' }, 403],
    ['without a body', { body: '', signature: 'of the body' }, 403],
    ['that is no JSON', { body: 'payload=%7B%7D', signature: 'of itself' }, 400],
    ['that is no object', { body: '[]', signature: 'of itself' }, 400],
    ['with an event nobody knows', { body, signature: 'of itself' }, 200],
  ] as const)('%s is answered %3$s', async ([, { body: sent, signature }, status], { receiver }) => {
    const signed = signature === 'of itself' ? sent : body;
    const given = signature?.startsWith('of') ? await sign('old', signed) : signature;
    const answer = await receiver.deliver({ name: 'Unheard-of', body: sent, signature: given }, [somewhereElse]);
    expect(answer.status).toBe(status);
  });
});
