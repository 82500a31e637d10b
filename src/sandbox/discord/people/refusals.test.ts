import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSandboxDiscord, type SandboxDiscord } from '../open-sandbox-discord.ts';
import { testCommands } from '../test-commands.ts';
import type { Invocation } from './read-invocation.ts';

let discord: SandboxDiscord;

beforeAll(async () => {
  discord = await openSandboxDiscord({ directory: null, port: 0, clock: () => new Date(), answerWithinMs: 50 });
  const commands = `${discord.url}/v10/applications/${discord.applicationId}/commands`;
  const headers = { Authorization: `Bot ${discord.botToken}`, 'Content-Type': 'application/json' };
  await fetch(commands, { method: 'PUT', headers, body: JSON.stringify(testCommands) });
});

afterAll(() => discord.close());

const commands: [what: string, command: Invocation, refused: string, about: string][] = [
  ['a command that is not registered', '/approve', 'unknown-command', 'approve'],
  ['a subcommand that is not there', '/queue empty', 'unknown-command', 'queue empty'],
  ['an option that is not offered', { name: 'queue show', options: { max: 3 } }, 'unknown-option', 'max'],
  ['words that are no option', '/status heron-7b', 'unknown-option', 'heron-7b'],
  ['no required option', '/status precision:8 bit', 'missing-option', 'model'],
  ['a choice that is not offered', '/status model:x precision:4 bit', 'choice-not-offered', 'precision'],
  ['a word for a number', '/queue show limit:many', 'wrong-value', 'limit'],
  ['a number that is too big', '/queue show limit:11', 'wrong-value', 'limit'],
  ['somebody who is not there', '/status model:x by:@nobody', 'wrong-value', 'by'],
];

test.each(commands)('%s does not reach the app', async (_what, command, refused, about) => {
  expect(await discord.as('sam-stranger').runs(command, 'leaderboard')).toEqual({ refused, about });
});

test('a command without an answer says so after its time', async () => {
  expect(await discord.as('sam-stranger').runs('/queue show', 'leaderboard')).toMatchObject({ answer: 'none' });
});

test('nobody writes into a channel that is not there or changes what others wrote', () => {
  const [sam, olivia] = [discord.as('sam-stranger'), discord.as('olivia-owner')];
  expect(sam.posts('hello', '#nowhere')).toEqual({ refused: 'unknown-channel', about: '#nowhere' });
  const posted = sam.posts('mine', 'arena');
  const id = posted.refused === null ? posted.messageId : '';
  expect(olivia.edits(id, 'yours')).toEqual({ refused: 'not-yours', about: id });
  expect(sam.edits(id, 'still mine')).toEqual({ refused: null, messageId: id });
  expect(olivia.reads('arena')).toMatchObject([{ text: 'still mine', edited: true }]);
});
