import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marker } from '../../src/effects/marker.ts';
import { registerCommands } from '../../src/platforms/discord/commands/register-commands.ts';
import { openTestDiscord, type TestDiscord } from './open-test-discord.ts';

let discord: TestDiscord;
beforeAll(async () => {
  discord = await openTestDiscord();
});
afterAll(() => discord.close());

const minutes = 60_000;
const card = { case: 'c-12', state: 'proposed', proposal: 'abcdef012345' };
const seen = (login = 'olivia-owner') => discord.sandbox.as(login).reads('leaderboard');
const comment = (text: string, answers: string | null = null) => {
  const written = { text: `${text}\n\n${marker(text)}`, answers, card: null };
  return discord.surface.comment(discord.ref, written);
};

describe('a comment', () => {
  test('takes the place of "thinking", once; what follows is a message of the channel', async () => {
    const asked = await discord.asks('olivia-owner', '/queue');
    const { id } = await comment('first', asked);
    const next = await comment('second', asked);
    expect(seen().map(({ id, embeds, thinking }) => [id, embeds[0]?.description, thinking])).toEqual([
      [id, 'first', false],
      [next.id, 'second', false],
    ]);
    expect(seen()[0]?.answers).toMatchObject({ login: 'olivia-owner', name: 'queue' });
  });

  test('that only one person reads never reaches the others', async () => {
    const asked = await discord.asks('olivia-owner', '/queue', { private: true });
    const before = seen('sam-stranger').length;
    await comment('yours alone', asked);
    await comment('this too', asked);
    expect(seen().slice(-2)).toMatchObject([{ ephemeral: true }, { ephemeral: true }]);
    expect(seen('sam-stranger')).toHaveLength(before);
  });

  test('for an interaction of long ago is a message of the channel, but not when it was for one person', async () => {
    const open = await discord.asks('olivia-owner', '/queue');
    const only = await discord.asks('olivia-owner', '/queue', { private: true });
    discord.forward(15 * minutes);
    await comment('late', open);
    await comment('a secret', only);
    const shown = seen('sam-stranger')
      .slice(-2)
      .map(({ embeds }) => embeds[0]?.description);
    expect(shown).toEqual(['late', expect.stringContaining(`<@${discord.sandbox.users['olivia-owner']}>`)]);
    expect(shown.join()).not.toContain('secret');
  });

  test('for an interaction that was never deferred is a message of the channel', async () => {
    const asked = await discord.asks('olivia-owner', '/queue');
    await discord.store.db
      .updateTable('interaction')
      .set({ token: 'never-deferred' })
      .where('id', '=', asked)
      .execute();
    const { id } = await comment('all the same', asked);
    expect(seen().at(-1)).toMatchObject({ id, answers: null });
  });

  test('that is long becomes several messages; the last one is edited in place, also when the token is dead', async () => {
    const asked = await discord.asks('olivia-owner', '/queue');
    const told = Array.from({ length: 90 }, (_, index) => `${index} ${'word '.repeat(20)}`).join('\n\n');
    const text = `${told}\n\nthe state\n\n${marker('long')}`;
    const { id } = await discord.surface.comment(discord.ref, { text, answers: asked, card });
    const posted = seen().slice(-3);
    expect(posted.map(({ buttons }) => buttons.map(({ label }) => label))).toEqual([[], [], ['Approve', 'Reject']]);
    expect(
      posted
        .map(({ embeds }) => embeds[0]?.description)
        .join('\n\n')
        .replace(/\s+/g, ' '),
    ).toBe(`${told}\n\nthe state`.replace(/\s+/g, ' '));
    discord.forward(20 * minutes);
    const after = {
      text: text.replace('the state', 'over'),
      answers: null,
      card: { ...card, state: 'finished', proposal: null },
    };
    await discord.surface.editComment(discord.ref, { id, ...after });
    expect(seen().at(-1)).toMatchObject({ id, buttons: [], edited: true });
    expect(seen().at(-1)?.embeds[0]).toMatchObject({ description: expect.stringMatching(/over$/), color: 0x2e9e4f });
  });

  test('that Discord took before the connection broke is there once, and found again', async () => {
    const before = seen().length;
    const match = { method: 'POST', path: '/channels/' };
    discord.sandbox.addFault({ match, action: 'drop-after-apply', count: 2 });
    const lost = await comment('once').catch((fault: unknown) => fault);
    expect(lost).toMatchObject({ name: 'PlatformFault', outcome: 'unknown' });
    expect(await discord.surface.findComment(discord.ref, marker('once'))).toEqual({ id: seen().at(-1)?.id });
    expect(await discord.surface.findComment(discord.ref, marker('never'))).toBeNull();
    await comment('once');
    expect(seen()).toHaveLength(before + 1);
  });

  test('of several messages that was cut short goes on where it was when it is tried again', async () => {
    const asked = await discord.asks('olivia-owner', '/queue');
    const before = seen().length;
    discord.sandbox.addFault({ match: { method: 'POST', path: '/channels/' }, action: 'fail', status: 503, count: 2 });
    await expect(comment('word '.repeat(1_500), asked)).rejects.toMatchObject({ kind: 'unavailable' });
    await comment('word '.repeat(1_500), asked);
    expect(seen()).toHaveLength(before + 1);
    expect(
      seen()
        .slice(-2)
        .map(({ embeds }) => embeds[0]?.footer !== undefined),
    ).toEqual([false, true]);
  });

  test('that answered an interaction privately is found again, too', async () => {
    const asked = await discord.asks('olivia-owner', '/queue', { private: true });
    const { id } = await comment('private and found', asked);
    expect(await discord.surface.findComment(discord.ref, marker('private and found'))).toEqual({ id });
    await discord.surface.editComment(discord.ref, { id, text: 'x', answers: null, card: null });
    expect(seen().at(-1)).toMatchObject({ id, edited: false, embeds: [{ description: 'private and found' }] });
  });
});

describe('who may decide', () => {
  const right = (
    login: string,
    rule: { users?: string[]; roles?: string[] },
    id = discord.sandbox.users[login] ?? '',
  ) =>
    discord.surface.maintainer(
      { platform: 'discord', id, login },
      {
        maintainers: {
          ...{ logins: [login], roles: [], github: { logins: [], teams: [] } },
          discord: { users: rule.users ?? [], roles: rule.roles ?? [] },
        },
        discord: { guild: discord.sandbox.guildId, channels: [] },
      },
    );
  const roles = () => [discord.sandbox.roles.maintainer ?? ''];

  test('a member with the role, a listed account, and nobody by name', async () => {
    expect(await right('mira-maintainer', { roles: roles() })).toEqual({ entitled: true, reason: 'organisation-role' });
    expect(await right('sam-stranger', { roles: roles() })).toEqual({ entitled: false, reason: 'not-a-maintainer' });
    expect(await right('mira-maintainer', {})).toEqual({ entitled: false, reason: 'not-a-maintainer' });
    expect(await right('gone', { roles: roles() }, '1180000000000000999')).toMatchObject({
      reason: 'not-a-maintainer',
    });
    const listed = { users: [discord.sandbox.users['sam-stranger'] ?? ''] };
    expect(await right('sam-stranger', listed)).toEqual({ entitled: true, reason: 'listed' });
  });

  test('nobody while it cannot be asked', async () => {
    discord.sandbox.addFault({ match: { method: 'GET', path: '/members/' }, action: 'fail', status: 503, count: 2 });
    expect(await right('mira-maintainer', { roles: roles() })).toEqual({ entitled: false, reason: 'unresolvable' });
  });
});

test('after the connection to the gateway dropped, commands are taken again', async () => {
  discord.sandbox.disturbGateway('drop');
  let asked: string | null = null;
  while (asked === null) asked = await discord.asks('olivia-owner', '/queue').catch(() => null);
  await comment('back', asked);
  expect(seen().at(-1)?.embeds[0]?.description).toBe('back');
});

test('commands are registered only where Discord knows others', async () => {
  const where = { application: discord.sandbox.applicationId, guilds: [null] };
  const commands = [{ type: 3 as const, name: 'Make this a case', contexts: [0] as [0] }];
  expect(await registerCommands(commands, where, discord.api)).toEqual([{ guild: null, changed: true }]);
  expect(await registerCommands(commands, where, discord.api)).toEqual([{ guild: null, changed: false }]);
});

test('a thread of Discord is put away with its case; a channel stays', async () => {
  const opened = discord.sandbox.as('olivia-owner').opensThread('mine', 'leaderboard');
  const thread = opened.refused === null ? opened.threadId : '';
  const ref = { ...discord.ref, place: `${discord.ref.place}/${thread}` };
  await discord.surface.setStatus(ref, 'closed');
  await discord.surface.setStatus(discord.ref, 'closed');
  const archived = discord.sandbox
    .log()
    .filter(({ method, path }) => method === 'PATCH' && /\/channels\/\d+$/.test(path));
  expect(archived).toMatchObject([{ path: expect.stringContaining(thread), body: { archived: true } }]);
  expect(discord.surface.threadUrl(ref)).toBe(`https://discord.test/channels/${discord.sandbox.guildId}/${thread}`);
});

// Last: discord.js's client keeps a limit for as long as it was told.
test.each([
  ['fail', { status: 500, count: 2 }, { kind: 'unavailable', outcome: 'unknown', status: 500 }],
  ['fail', { status: 403, count: 1 }, { kind: 'refused', outcome: 'not-applied', status: 403 }],
  ['rate-limit-window', { ms: 60_000, count: 1 }, { kind: 'rate-limited', until: expect.any(Date) }],
] as const)('a fault is told as what it means: %s %j', async (action, how, fault) => {
  discord.sandbox.addFault({ match: { method: 'POST', path: '/channels/' }, action, ...how });
  await expect(comment('refused')).rejects.toMatchObject({ name: 'PlatformFault', ...fault });
});
