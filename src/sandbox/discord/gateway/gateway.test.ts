import { type Client, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSandboxDiscord, type SandboxDiscord } from '../open-sandbox-discord.ts';
import { startTestClient } from '../start-test-client.ts';

let discord: SandboxDiscord;
const clients: Client[] = [];
/** The client waits 0.5 s before it comes back, and 5 s between two identifies. */
const patient = { timeout: 30_000 };

beforeEach(async () => {
  discord = await openSandboxDiscord({ directory: null, port: 0, clock: () => new Date() });
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
  await discord.close();
});

/** A client and the texts of the messages that it is told of, before it leaves out those that it knows. */
async function listener(intents?: GatewayIntentBits[]): Promise<{ client: Client; heard: string[] }> {
  const client = await startTestClient(discord, intents);
  const heard: string[] = [];
  client.ws.on(GatewayDispatchEvents.MessageCreate, ({ content }) => heard.push(content));
  clients.push(client);
  return { client, heard };
}

function opened(): string[] {
  return discord.log().flatMap(({ method, kind }) => (method === 'GATEWAY' ? kind : []));
}

test('a client whose connection dropped resumes and is told what it missed, once', async () => {
  const { heard } = await listener();
  const { posts } = discord.as('sam-stranger');
  posts('before', 'leaderboard');
  await expect.poll(() => heard, patient).toEqual(['before']);
  discord.disturbGateway('drop');
  posts('meanwhile', 'leaderboard');
  await expect.poll(() => heard, patient).toEqual(['before', 'meanwhile']);
  expect(opened()).toEqual(['identify', 'resume']);
});

test('a client that is asked to reconnect resumes too', async () => {
  const { heard } = await listener();
  discord.disturbGateway('reconnect');
  await expect.poll(opened, patient).toEqual(['identify', 'resume']);
  discord.as('sam-stranger').posts('after', 'leaderboard');
  await expect.poll(() => heard, patient).toEqual(['after']);
});

test('a client whose session was forgotten identifies anew', async () => {
  const { heard } = await listener();
  discord.disturbGateway('invalidate');
  await expect.poll(opened, patient).toEqual(['identify', 'identify']);
  discord.as('sam-stranger').posts('after', 'leaderboard');
  await expect.poll(() => heard, patient).toEqual(['after']);
});

test('every session is told, so that two bots on one token are seen', async () => {
  const [first, second] = [await listener(), await listener()];
  discord.as('sam-stranger').posts('both', 'leaderboard');
  await expect.poll(() => [first.heard, second.heard], patient).toEqual([['both'], ['both']]);
  expect(opened()).toEqual(['identify', 'identify']);
});

test('events are lost, doubled and reordered on demand', async () => {
  const { heard } = await listener();
  const match = { kind: 'MESSAGE_CREATE' };
  discord.addFault({ match, action: 'webhook-lose', count: 1 });
  const { posts } = discord.as('sam-stranger');
  posts('lost', 'leaderboard');
  discord.addFault({ match, action: 'webhook-duplicate', count: 1 });
  posts('doubled', 'leaderboard');
  discord.addFault({ match, action: 'webhook-reorder', count: 1 });
  posts('second', 'leaderboard');
  posts('first', 'leaderboard');
  await expect.poll(() => heard, patient).toEqual(['doubled', 'doubled', 'first', 'second']);
});

test('without the intent for content a session reads only messages that mention the bot', async () => {
  const { heard } = await listener([GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages]);
  const { posts } = discord.as('sam-stranger');
  posts('not for bots', 'leaderboard');
  posts(`<@${discord.applicationId}> /ping`, 'leaderboard');
  await expect.poll(() => heard, patient).toEqual(['', `<@${discord.applicationId}> /ping`]);
});
