import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerNext } from './answer-next.ts';
import { openSandboxDiscord, type SandboxDiscord } from './open-sandbox-discord.ts';
import { startTestClient } from './start-test-client.ts';
import { testCommands } from './test-commands.ts';

let discord: SandboxDiscord;
let client: Client<true>;
let now = Date.parse('2026-11-21T12:00:00Z');

beforeAll(async () => {
  discord = await openSandboxDiscord({ directory: null, port: 0, clock: () => new Date(now), answerWithinMs: 20_000 });
  client = await startTestClient(discord);
  await client.application.commands.set(testCommands, discord.guildId);
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

function codeOf(fault: unknown): unknown {
  return fault instanceof Error && 'code' in fault ? fault.code : fault;
}

test('the client is ready with the guild, its channels and roles, and one identify is logged', async () => {
  const found = client.guilds.cache.get(discord.guildId);
  expect(client.user).toMatchObject({ id: discord.applicationId, username: 'steward-bot', bot: true });
  expect(found?.channels.cache.map(({ name }) => name)).toEqual(['leaderboard', 'arena']);
  const mira = await found?.members.fetch(discord.users['mira-maintainer'] ?? '');
  expect(mira?.roles.cache.map(({ name }) => name)).toContain('maintainer');
  expect(discord.log().filter(({ kind }) => kind === 'identify')).toHaveLength(1);
});

test('a deferred answer thinks, is only for who asked, and then says what the edit says', async () => {
  const olivia = discord.as('olivia-owner');
  const edited = Promise.withResolvers<void>();
  const answering = answerNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await edited.promise;
    const by = interaction.options.getUser('by', true).username;
    await interaction.editReply(`${interaction.options.getString('model', true)} waits for ${by}`);
  });
  const command = '/status model:heron-labs/heron 7b precision:16 bit by:@noor-maintainer';
  expect(await olivia.runs(command, '#leaderboard')).toMatchObject({ refused: null, answer: 'thinking' });
  expect(olivia.reads('leaderboard').at(-1)).toMatchObject({ thinking: true, ephemeral: true, text: '' });
  expect(discord.as('sam-stranger').reads('leaderboard')).toEqual([]);
  edited.resolve();
  await answering;
  expect(olivia.reads('leaderboard').at(-1)).toMatchObject({
    text: 'heron-labs/heron 7b waits for noor-maintainer',
    thinking: false,
    answers: { login: 'olivia-owner', name: 'status' },
  });
});

test('a subcommand and its number arrive', async () => {
  const seen: unknown[] = [];
  const answering = answerNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    seen.push(interaction.options.getSubcommand(), interaction.options.getInteger('limit'));
    await interaction.reply('3 wait');
  });
  const outcome = await discord.as('sam-stranger').runs({ name: 'queue show', options: { limit: 3 } }, 'leaderboard');
  await answering;
  expect(outcome).toMatchObject({ answer: 'message' });
  expect(seen).toEqual(['show', 3]);
});

test('what is typed is completed', async () => {
  const answering = answerNext(client, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    await interaction.respond([{ name: `${interaction.options.getFocused()}/heron-7b`, value: 'heron-labs/heron-7b' }]);
  });
  const { types } = discord.as('sam-stranger');
  const choices = [{ name: 'heron/heron-7b', value: 'heron-labs/heron-7b' }];
  expect(await types('/status model:heron', 'leaderboard')).toMatchObject({ answer: 'choices', choices });
  await answering;
});

test('a button opens a modal, and what is written there arrives', async () => {
  const mira = discord.as('mira-maintainer');
  const approve = new ButtonBuilder().setCustomId('approve:1').setLabel('Approve').setStyle(ButtonStyle.Success);
  const reject = new ButtonBuilder().setCustomId('reject:1').setLabel('Reject').setStyle(ButtonStyle.Danger);
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(approve, reject.setDisabled(true));
  const asking = answerNext(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Approve?', components: [row] });
  });
  await mira.runs('/queue show', 'arena');
  await asking;
  const messageId = mira.reads('arena').at(-1)?.id ?? '';
  expect(await mira.presses(messageId, 'Reject')).toEqual({ refused: 'button-disabled', about: 'Reject' });

  const reason = new TextInputBuilder().setCustomId('reason').setLabel('Why?').setStyle(TextInputStyle.Short);
  const inputs = new ActionRowBuilder<TextInputBuilder>().addComponents(reason);
  const modal = new ModalBuilder().setCustomId('why:1').setTitle('Reason').addComponents(inputs);
  const opening = answerNext(client, async (interaction) => {
    if (interaction.isButton()) await interaction.showModal(modal);
  });
  const pressed = await mira.presses(messageId, 'approve:1');
  await opening;
  expect(pressed).toMatchObject({ answer: 'modal', modal: { custom_id: 'why:1', title: 'Reason' } });
  const interactionId = pressed.refused === null ? pressed.interactionId : '';
  expect(await mira.submits(interactionId, {})).toEqual({ refused: 'missing-field', about: 'reason' });

  const closing = answerNext(client, async (interaction) => {
    if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
    await interaction.update({
      content: `Approved: ${interaction.fields.getTextInputValue('reason')}`,
      components: [],
    });
  });
  expect(await mira.submits(interactionId, { reason: 'looks right' })).toMatchObject({ answer: 'update', messageId });
  await closing;
  expect(mira.reads('arena').at(-1)).toMatchObject({ text: 'Approved: looks right', buttons: [], edited: true });
  expect(await mira.presses(messageId, 'Approve')).toMatchObject({ refused: 'unknown-button' });
});

test('a command from the menu of a message gets that message', async () => {
  const sam = discord.as('sam-stranger');
  sam.posts('It failed again', 'arena');
  const messageId = sam.reads('arena').at(-1)?.id ?? '';
  const answering = answerNext(client, async (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      await interaction.reply(`Read: ${interaction.targetMessage.content}`);
  });
  expect(await sam.usesMenu(messageId, 'Report')).toMatchObject({ answer: 'message' });
  await answering;
  expect(sam.reads('arena').at(-1)?.text).toBe('Read: It failed again');
});

test('an interaction can be answered once, in time, and edited for a quarter of an hour', async () => {
  const codes: unknown[] = [];
  const note = (fault: unknown) => codes.push(codeOf(fault));
  const { runs } = discord.as('sam-stranger');
  const answering = answerNext(client, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { id, token, applicationId } = interaction;
    await client.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 5 }, auth: false });
    await interaction.reply('again').catch(note);
    now += 15 * 60_000 + 1;
    const original = `/webhooks/${applicationId}/${token}/messages/@original` as const;
    await client.rest.patch(original, { body: { content: 'late' }, auth: false }).catch(note);
  });
  await runs('/queue show', 'leaderboard');
  await answering;
  const late = answerNext(client, async (interaction) => {
    now += 20_001;
    if (interaction.isChatInputCommand()) await interaction.reply('too late').catch(note);
  });
  void runs('/queue show', 'leaderboard');
  await late;
  expect(codes).toEqual([40060, 50027, 10062]);
});
