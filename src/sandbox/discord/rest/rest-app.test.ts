import { type Client, EmbedBuilder, REST, type SendableChannels } from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openSandboxDiscord, type SandboxDiscord } from '../open-sandbox-discord.ts';
import { startTestClient } from '../start-test-client.ts';

let discord: SandboxDiscord;
let client: Client<true>;
let channel: SendableChannels;

beforeAll(async () => {
  discord = await openSandboxDiscord({ directory: null, port: 0, clock: () => new Date() });
  client = await startTestClient(discord);
  const found = await client.channels.fetch(discord.channels.leaderboard ?? '');
  if (!found?.isSendable()) throw new Error('the guild has no channel to write in');
  channel = found;
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

function shown() {
  return discord.as('sam-stranger').reads('leaderboard');
}

test('an embed that is too long is refused with the field named, and nothing is posted', async () => {
  const before = shown().length;
  const embeds = [new EmbedBuilder().setTitle('Log'), { description: 'x'.repeat(4097) }];
  const refused: unknown = await channel.send({ embeds }).catch((fault: unknown) => fault);
  const errors = { embeds: { 1: { description: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } } };
  expect(refused).toMatchObject({ code: 50035, status: 400, rawError: { message: 'Invalid Form Body', errors } });
  expect(shown()).toHaveLength(before);
});

test('a message is pinged for only what was allowed, and the log has it as it was sent', async () => {
  const [sam, mira] = [discord.users['sam-stranger'] ?? '', discord.users['mira-maintainer'] ?? ''];
  const allowedMentions = { parse: [], users: [sam] };
  await channel.send({ content: `@everyone <@${sam}> <@${mira}>`, allowedMentions });
  expect(shown().at(-1)?.notifies).toEqual(['sam-stranger']);
  const body = { allowed_mentions: { parse: [], users: [sam] } };
  expect(discord.log().at(-1)).toMatchObject({ kind: 'create-message', user: 'steward-bot', body, applied: true });
});

test('the same nonce gives the same message, also when the answer was lost', async () => {
  discord.addFault({ match: { kind: 'create-message' }, action: 'drop-after-apply', count: 1 });
  const once = { content: 'once', nonce: 'effect-1', enforceNonce: true };
  const rest = new REST({ api: discord.url, retries: 0 }).setToken(discord.botToken);
  const body = { content: 'once', nonce: 'effect-1', enforce_nonce: true };
  await expect(rest.post(`/channels/${channel.id}/messages`, { body })).rejects.toThrow();
  const again = await channel.send(once);
  expect(shown().filter(({ text }) => text === 'once')).toMatchObject([{ id: again.id }]);
});

test('a 429 is obeyed by the client, which then gets through', async () => {
  discord.addFault({ match: { kind: 'create-message' }, action: 'rate-limit-action', ms: 10, count: 1 });
  await channel.send('through');
  expect(shown().at(-1)?.text).toBe('through');
  const tries = discord.log().filter(({ kind }) => kind === 'create-message');
  expect(tries.slice(-2)).toMatchObject([
    { status: 429, applied: false },
    { status: 200, applied: true },
  ]);
});

test('a message is edited, read, listed and deleted; those of others are not the bot’s to change', async () => {
  const message = await channel.send('first');
  await message.edit({ embeds: [{ description: 'details' }] });
  expect(await channel.messages.fetch({ message: message.id, force: true })).toMatchObject({ content: 'first' });
  expect((await channel.messages.fetch({ limit: 1 })).map(({ id }) => id)).toEqual([message.id]);
  await message.delete();
  expect(shown().some(({ id }) => id === message.id)).toBe(false);
  const posted = discord.as('sam-stranger').posts('mine', 'leaderboard');
  const id = posted.refused === null ? posted.messageId : '';
  await expect(channel.messages.edit(id, 'yours')).rejects.toMatchObject({ code: 50005 });
});

test('a thread is opened from a message once, archived, and opened again by a message', async () => {
  const message = await channel.send('Case 12');
  const thread = await message.startThread({ name: 'case 12' });
  await thread.send('in the thread');
  expect(discord.as('sam-stranger').reads('case 12')).toMatchObject([{ text: 'in the thread' }]);
  await thread.setArchived(true);
  await expect(thread.lastMessage?.edit('changed')).rejects.toMatchObject({ code: 50083 });
  await thread.send('which opens it');
  await expect.poll(() => thread.archived).toBe(false);
  const again = client.rest.post(`/channels/${channel.id}/messages/${message.id}/threads`, { body: { name: 'again' } });
  await expect(again).rejects.toMatchObject({ code: 160004 });
});

test('a wrong token is refused', async () => {
  const rest = new REST({ api: discord.url }).setToken('somebody.else');
  await expect(rest.get('/users/@me')).rejects.toMatchObject({ status: 401 });
});

test('a second registration keeps the ids, and only what changed gets a new version', async () => {
  const told = z.array(z.object({ id: z.string(), name: z.string(), version: z.string() }));
  const path = `/applications/${discord.applicationId}/guilds/${discord.guildId}/commands` as const;
  const register = async (waits: string) => {
    const body = [
      { name: 'status', description: 'Where it stands' },
      { name: 'queue', description: waits },
    ];
    return told.parse(await client.rest.put(path, { body }));
  };
  const [status, queue] = await register('What waits');
  const again = await register('What waits now');
  expect(again).toEqual([status, { ...queue, version: expect.not.stringContaining(queue?.version ?? '') }]);
  expect(told.parse(await client.rest.get(path))).toEqual(again);
  await expect(client.rest.put('/applications/1/commands', { body: [] })).rejects.toMatchObject({ code: 50001 });
});

test('the application, the bot and the guild are told', async () => {
  expect(await client.rest.get('/users/@me')).toMatchObject({ id: discord.applicationId });
  expect(await client.rest.get('/oauth2/applications/@me')).toMatchObject({ verify_key: discord.publicKey });
  expect(await client.rest.get(`/guilds/${discord.guildId}`)).toMatchObject({ id: discord.guildId });
  expect(await client.rest.get(`/guilds/${discord.guildId}/roles`)).toMatchObject([{}, { name: 'maintainer' }]);
  await expect(client.rest.get('/guilds/1')).rejects.toMatchObject({ code: 10004 });
});
