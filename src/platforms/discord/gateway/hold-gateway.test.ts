import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdGateway } from './hold-gateway.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What happens at each renewal: the lease is held, somebody else has it, the store fails, or it never answers. */
type Turn = 'held' | 'lost' | 'fails' | 'hangs';

function holding() {
  const events: string[] = [];
  let turn: Turn = 'held';
  let over = () => {};
  const held = holdGateway({
    connect: async (ended) => {
      over = ended;
      events.push('connected');
      return async () => void events.push('disconnected');
    },
    lease: {
      hold: () => {
        if (turn === 'hangs') return new Promise(() => {});
        return turn === 'fails' ? Promise.reject(new Error('no store')) : Promise.resolve(turn === 'held');
      },
      giveBack: async () => void events.push('given back'),
    },
    clock: { now: () => new Date() },
    log: { warn: () => {}, info: () => {} },
  });
  return {
    ...{ events, held },
    ends: () => over(),
    async goesOn(next: Turn, seconds: number) {
      turn = next;
      await vi.advanceTimersByTimeAsync(seconds * 1_000);
    },
  };
}

test.each<[string, [Turn, number][], string[]]>([
  ['it is held', [['held', 20]], ['connected']],
  ['somebody else has it first', [['lost', 20]], ['connected', 'disconnected']],
  [
    'it is lost and comes back',
    [
      ['held', 5],
      ['lost', 4],
      ['held', 4],
    ],
    ['connected', 'disconnected', 'connected'],
  ],
  [
    'the store fails once',
    [
      ['held', 5],
      ['fails', 2],
      ['held', 9],
    ],
    ['connected'],
  ],
  [
    'the store fails for long',
    [
      ['held', 5],
      ['fails', 5],
    ],
    ['connected', 'disconnected'],
  ],
  [
    'the store does not answer',
    [
      ['held', 5],
      ['hangs', 5],
    ],
    ['connected', 'disconnected'],
  ],
])('the connection when %s', async (_what, turns, expected) => {
  const { events, goesOn } = holding();
  for (const [turn, seconds] of turns) await goesOn(turn, seconds);
  expect(events).toEqual(expected);
});

test('a connection that is over is opened again', async () => {
  const { events, ends, goesOn } = holding();
  await goesOn('held', 1);
  ends();
  await goesOn('held', 3);
  expect(events).toEqual(['connected', 'connected']);
});

test('at a stop it disconnects and gives the lease back', async () => {
  const { events, held, goesOn } = holding();
  await goesOn('held', 1);
  await held.stop();
  expect(events).toEqual(['connected', 'disconnected', 'given back']);
});
