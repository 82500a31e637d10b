import { expect, test } from 'vitest';
import type { OwnerRight } from '../platforms/hub/check-rights.ts';
import type { Actor } from '../threads/thread.ts';
import { proveRename } from './prove-rename.ts';

const actor = (login: string): Actor => ({ platform: 'hub', id: `id-${login}`, login });

/** Repositories by the name they are asked for: the canonical name behind it. */
function hub(names: Record<string, string>, unresolvable = false) {
  const closed: OwnerRight = { entitled: false, reason: unresolvable ? 'unresolvable' : 'not-owner' };
  return {
    modelHead: async (name: string) => (names[name] ? { id: names[name], sha: 'ab'.repeat(20) } : null),
    owner: async (who: Actor, namespace: string): Promise<OwnerRight> =>
      who.login === namespace ? { entitled: true, reason: 'is-namespace' } : closed,
  };
}

const here = { 'ann/new': 'ann/new' };
const moved = { ...here, 'ann/old': 'ann/new' };

// leaderboard-domain.md §5.2
test.each<[string, [string, string], ReturnType<typeof hub>, [string, string | null], object]>([
  ['a redirect proves it, whoever asks', ['ann/old', 'ann/new'], hub(moved), ['bob', null], { by: 'redirect' }],
  ['its owner asks', ['ann/old', 'ann/new'], hub(here), ['ann', null], { by: 'owner', separate: false }],
  [
    'both are repositories of their own',
    ['ann/old', 'ann/new'],
    hub({ ...here, 'ann/old': 'ann/old' }),
    ['ann', null],
    { by: 'owner', separate: true },
  ],
  [
    'the new owner asks',
    ['bob/old', 'ann/new'],
    hub(here),
    ['ann', null],
    { right: 'to-be-confirmed', namespace: 'bob' },
  ],
  ['the old owner confirmed', ['bob/old', 'ann/new'], hub(here), ['ann', 'bob'], { by: 'confirmed' }],
  ['somebody else confirmed', ['bob/old', 'ann/new'], hub(here), ['ann', 'eve'], { right: 'to-be-confirmed' }],
  ['nobody can be asked', ['bob/old', 'ann/new'], hub(here, true), ['ann', null], { unresolvable: true }],
  ['no such target', ['ann/old', 'ann/none'], hub(here), ['ann', null], { code: 'target-not-found' }],
  ['the target moved on', ['bob/old', 'ann/old'], hub(moved), ['bob', null], { name: 'ann/new' }],
  ['no namespace', ['gpt2', 'ann/new'], hub(here), ['ann', null], { code: 'old-owner-unknown' }],
])('%s', async (_, [from, to], lookups, [asks, confirms], expected) => {
  const confirmed = confirms === null ? null : actor(confirms);
  expect(await proveRename({ pair: { from, to }, requester: actor(asks), confirmed }, lookups)).toMatchObject(expected);
});
