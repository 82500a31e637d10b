import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { boardNames } from '../src/sandbox/seed/board-names.ts';
import { followWrites } from './follow-writes.ts';
import { quantile } from './quantile.ts';
import { writeRows } from './row.ts';
import { startProcess } from './start-process.ts';

/** Comments of each kind, and how many one thread gets before the next one is opened. */
const comments = 100;
const inOneThread = 5;
/** Between two comments: Steward's own reaction and its second look at the thread are over by then. */
const restMs = 150;

const ready = z.object({
  ...{ hub: z.string(), control: z.string(), config: z.string(), tokens: z.record(z.string(), z.string()) },
});
const floorPlace = { type: 'model', name: 'olivia-owner/heron-7b', bot: 'noor-maintainer' } as const;
const stewardPlace = { type: 'space', name: boardNames.space, bot: 'steward-bot' } as const;
type Place = typeof floorPlace | typeof stewardPlace;

const directory = mkdtempSync(join(tmpdir(), 'steward-reply-'));
const program = join(import.meta.dirname, '../src/steward.ts');
const sandbox = await startProcess([
  ...[program, 'sandbox', '--port', '0', '--data', join(directory, 'sandbox'), '--pace', '3600', '--json'],
]);
const { hub, control, config, tokens } = ready.parse(sandbox.said);
const steward = await startProcess([
  ...[program, 'start', '--config', config, '--data', join(directory, 'bot'), '--port', '0', '--json'],
]);
const floorToken = tokens[floorPlace.bot] ?? '';
const floor = await startProcess([join(import.meta.dirname, 'reply-floor.ts'), hub, floorToken]);

async function call(path: string, { token, body }: { token: string; body: object }): Promise<unknown> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const answer = await fetch(hub + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const { type, name } = floorPlace;
const hook = { url: String(floor.said.url), domains: ['discussion'], watched: [{ type, name }] };
await call('/api/settings/webhooks', { token: floorToken, body: hook });
const writes = await followWrites(control);
const open = new Map<Place, number>();
const person = { token: tokens['sam-stranger'] ?? '' };

/** Milliseconds between the two entries in the Hub's own log: the comment, and the bot's comment under it. */
async function answerTime(place: Place, comment: string): Promise<number> {
  const number = open.get(place);
  const inThread =
    (login: string) => (seen: { user: string | null; kind: string; repo: string | null; number: number | null }) =>
      seen.user === login && seen.kind === 'comment' && seen.repo === place.name && seen.number === number;
  const asked = writes.next(inThread('sam-stranger'));
  const answered = writes.next(inThread(place.bot));
  await call(`/api/${place.type}s/${place.name}/discussions/${number}/comment`, { ...person, body: { comment } });
  return (await answered).at.getTime() - (await asked).at.getTime();
}

async function openThread(place: Place): Promise<void> {
  const body = { title: 'Thread of a measurement', description: 'Please do not answer here.' };
  const opened = await call(`/api/${place.type}s/${place.name}/discussions`, { ...person, body });
  open.set(place, z.object({ num: z.number() }).parse(opened).num);
}

const status = '/status olivia-owner/heron-7b';
const times: Record<'floor' | 'help' | 'status', number[]> = { floor: [], help: [], status: [] };
await pause(5_000);
for (let round = -inOneThread; round < comments; round += 1) {
  if (round % inOneThread === 0) {
    for (const place of [floorPlace, stewardPlace]) await openThread(place);
    await pause(1_000);
  }
  const taken = {
    floor: await answerTime(floorPlace, status),
    status: await pause(restMs).then(() => answerTime(stewardPlace, status)),
    help: await pause(restMs).then(() => answerTime(stewardPlace, '/help')),
  };
  await pause(restMs);
  if (round < 0) continue;
  times.floor.push(taken.floor);
  times.status.push(taken.status);
  times.help.push(taken.help);
}
for (const [kind, command] of [
  ['status', '/status org/model'],
  ['help', '/help'],
] as const) {
  for (const [share, words] of [
    [0.5, 'median'],
    [0.99, 'p99'],
  ] as const) {
    const figures = { steward: quantile(times[kind], share), floor: quantile(times.floor, share) };
    writeRows([{ what: `comment \`${command}\` → visible reply, ${words} of ${comments}`, ...figures, unit: 'ms' }]);
  }
}
writes.stop();
await Promise.all([steward.stop(), floor.stop()]);
await sandbox.stop();
rmSync(directory, { recursive: true });
