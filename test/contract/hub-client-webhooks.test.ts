import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { expect } from 'vitest';
import { readWebhook } from '../../src/platforms/hub/webhook-payload.ts';
import { requests, sandboxTest } from './hub-client-sandbox.ts';

sandboxTest('hints come from the deliveries that the Hub sends', async ({ as, sandbox }) => {
  const deliveries = await receiveDeliveries(3);
  const created = await fetch(`${sandbox.url}/api/settings/webhooks`, {
    method: 'POST',
    headers: { authorization: 'Bearer hf_bob', 'content-type': 'application/json' },
    body: JSON.stringify({
      watched: [{ type: 'org', name: 'board' }],
      domains: ['repo', 'discussion'],
      url: deliveries.url,
    }),
  });
  expect(created.status, await created.text()).toBe(200);

  const bot = as('bot');
  const ref = await bot.openThread(requests, { title: 'Incident', text: 'Many failures' });
  await bot.comment(ref, 'more of them');
  const parentCommit = (await bot.head(requests)) ?? '';
  const write = [{ path: 'a.json', text: '{}\n' }];
  await bot.commit({ repo: requests, parentCommit, title: 'T', description: '', write, remove: [] });

  const hints = (await deliveries.bodies).map((body) => readWebhook(body));
  expect(hints).toEqual([
    { hints: [{ about: 'thread', ref }], key: expect.stringContaining('|discussion|create|') },
    { hints: [{ about: 'thread', ref }], key: expect.stringContaining('|discussion.comment|create|') },
    { hints: [{ about: 'repository', repo: requests }], key: expect.stringContaining('|repo.content|update|') },
  ]);
});

async function receiveDeliveries(count: number): Promise<{ url: string; bodies: Promise<unknown[]> }> {
  const received: unknown[] = [];
  const all = Promise.withResolvers<unknown[]>();
  const server = createServer(async (request, response) => {
    received.push(await json(request));
    response.end();
    if (received.length < count) return;
    server.close();
    all.resolve(received);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/hook`, bodies: all.promise };
}
