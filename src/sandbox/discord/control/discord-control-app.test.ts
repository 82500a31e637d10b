import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSandboxDiscord } from '../open-sandbox-discord.ts';

const clock = () => new Date('2026-11-21T12:00:00Z');

async function ask(url: string, body?: unknown): Promise<{ status: number; answer: unknown }> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(url, init);
  return { status: response.status, answer: await response.json() };
}

test('people act and read over HTTP as by the typed methods', async () => {
  const discord = await openSandboxDiscord({ directory: null, port: 0, clock });
  const sam = `${discord.controlUrl}/people/sam-stranger`;
  const opened = await ask(sam, { act: 'opens-thread', channel: 'arena', name: 'a question' });
  expect(opened).toMatchObject({ status: 200, answer: { refused: null } });
  await ask(sam, { act: 'posts', channel: 'a question', text: 'Is it stuck?' });
  const read = await ask(`${sam}/channels/${encodeURIComponent('a question')}/messages`);
  expect(read.answer).toMatchObject([{ text: 'Is it stuck?', author: { login: 'sam-stranger' } }]);
  expect(await ask(sam, { act: 'shouts' })).toMatchObject({ status: 400 });
  expect(await ask(`${discord.controlUrl}/people/steward-bot`, {})).toMatchObject({ status: 404 });
  const log = await ask(`${discord.controlUrl}/log`);
  expect(log.answer).toMatchObject([{ kind: 'opens-thread' }, { kind: 'posts', user: 'sam-stranger' }]);
  await discord.close();
});

test('what was there is there again after a restart, and ids go on growing', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-discord-'));
  const first = await openSandboxDiscord({ directory, port: 0, clock });
  const before = first.as('sam-stranger').posts('kept', 'arena');
  await first.close();
  const second = await openSandboxDiscord({ directory, port: 0, clock });
  const after = second.as('sam-stranger').posts('new', 'arena');
  expect(second.publicKey).toBe(first.publicKey);
  expect(
    second
      .as('sam-stranger')
      .reads('arena')
      .map(({ text }) => text),
  ).toEqual(['kept', 'new']);
  const [older, newer] = [before, after].map((posted) => BigInt(posted.refused === null ? posted.messageId : 0));
  expect(newer).toBeGreaterThan(older ?? 0n);
  await second.close();
  await rm(directory, { recursive: true });
});
