import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { EffectState } from '../effects/effect.ts';
import { openStore } from '../store/open-store.ts';
import { listEffects, retryOneEffect } from './effects.ts';

const data = mkdtempSync(join(tmpdir(), 'steward-effects-'));
afterAll(() => rmSync(data, { recursive: true }));

const lines: string[] = [];
const options = { data, databaseUrl: null, write: (line: string) => lines.push(line) };
beforeEach(() => {
  lines.length = 0;
});

const at = new Date('2026-11-21T12:00:00Z');
const open = () => openStore({ databaseUrl: null, directory: join(data, 'store'), onQueueError: () => undefined });
const effect = (key: string, state: EffectState, more: object = {}) => ({
  ...{ key, lane: 'hub:spaces/o/s#1', board: 'b', kind: 'reply', payload: '{"kind":"reply"}', state },
  ...{ attempts: 12, created_at: at, finished_at: at, last_error: '404 gone', ...more },
});

async function states(): Promise<Record<string, string>> {
  const store = await open();
  const rows = await store.db.selectFrom('effect').select(['key', 'state']).execute();
  await store.close();
  return Object.fromEntries(rows.map(({ key, state }) => [key, state]));
}

test('a dead effect is listed, set free with what was given up because of it, and nothing else', async () => {
  const store = await open();
  const edit = (text: string) => ({
    kind: 'edit-reply',
    payload: JSON.stringify({ kind: 'edit-reply', of: 'r', text }),
  });
  await store.db
    .insertInto('effect')
    .values([
      effect('r', 'dead'),
      effect('first-edit', 'void', edit('old')),
      effect('last-edit', 'void', edit('new')),
      effect('done', 'done'),
    ])
    .execute();
  await store.close();

  expect(await listEffects(options)).toBe(0);
  expect(lines.join('\n')).toMatch(/^r\n.*reply on hub:spaces\/o\/s#1.*404 gone$/);
  expect(await retryOneEffect('r', options)).toBe(0);
  expect(await states()).toEqual({ r: 'waiting', 'first-edit': 'void', 'last-edit': 'waiting', done: 'done' });
});

test.each([
  { key: 'nowhere', words: /no effect with this key/ },
  { key: 'done', words: /not dead/ },
])('$key is refused: $words', async ({ key, words }) => {
  expect(await retryOneEffect(key, options)).toBe(1);
  expect(lines.join()).toMatch(words);
});

test('while a bot runs on the store, it says what to do', async () => {
  const running = await open();
  expect(await listEffects(options)).toBe(1);
  expect(lines.join()).toMatch(/stop it, give this command, and start it again/);
  await running.close();
});
