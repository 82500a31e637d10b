import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SecretProblem } from '../secret-problem.ts';
import { keepAsking } from './keep-asking.ts';
import { PlatformFault } from './platform-fault.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const down = new PlatformFault('unavailable', 'ECONNREFUSED', { outcome: 'not-applied' });
const wrongToken = new PlatformFault('refused', '401', {
  outcome: 'not-applied',
  status: 401,
  code: 'bad-credentials',
});

/** What each try says: an answer, an answer with something missing, a fault, or nothing at all. */
type Try = 'it' | { missing: string } | PlatformFault | 'silence';

function starting(...tries: Try[]) {
  const told: string[] = [];
  const log = (_: unknown, words?: string) => void told.push(words ?? '');
  const opening = keepAsking({
    platform: 'github',
    async ask() {
      const next = tries.length > 1 ? tries.shift() : tries[0];
      if (next === 'silence' || next === undefined) return new Promise(() => {});
      if (next instanceof PlatformFault) throw next;
      return { answer: 'the bot', missing: next === 'it' ? null : next.missing };
    },
    refusedSecret: ({ code }) => (code === 'bad-credentials' ? new SecretProblem('TOKEN is wrong') : null),
    clock: { now: () => new Date() },
    log: { info: log, warn: log, error: log },
  });
  return { opening, told };
}

test('a platform that answers is known at once, and nothing is told', async () => {
  const { opening, told } = starting('it');
  const asked = await opening;
  expect([asked.need(), asked.trouble(), told]).toEqual(['the bot', null, []]);
});

test.each<[string, Try, string]>([
  ['cannot be reached', down, 'ECONNREFUSED'],
  ['does not answer', 'silence', 'no answer in time'],
])('a platform that %s holds up no start, and counts as unreachable', async (_what, first, why) => {
  const { opening, told } = starting(first);
  await vi.advanceTimersByTimeAsync(10_000);
  const asked = await opening;
  expect(asked.trouble()).toMatchObject({ platform: 'github', why });
  expect(() => asked.need()).toThrow(PlatformFault);
  expect(told).toEqual(['a platform cannot be used; it is tried again']);
  asked.stop();
});

test('it is asked again until it answers; what waited for that is done once', async () => {
  const { opening, told } = starting(down, down, down, 'it');
  const asked = await opening;
  const done = vi.fn(async () => {});
  await asked.once(done);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked.need(), asked.trouble(), done.mock.calls]).toEqual(['the bot', null, [['the bot']]]);
  expect(told).toEqual(['a platform cannot be used; it is tried again', 'a platform can be used now']);
});

test('what is missing of it is told until it is there, while the rest is served', async () => {
  const { opening } = starting({ missing: 'not installed for arena' }, 'it');
  const asked = await opening;
  expect([asked.need(), asked.trouble()?.why]).toEqual(['the bot', 'not installed for arena']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.trouble()).toBeNull();
});

test('a secret that is refused ends the start; later it is trouble like any other', async () => {
  await expect(starting(wrongToken).opening).rejects.toThrow(SecretProblem);
  const asked = await starting(down, wrongToken).opening;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.trouble()).toMatchObject({ why: 'TOKEN is wrong' });
  asked.stop();
});
