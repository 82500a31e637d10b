import { ApplicationCommandType, ContextMenuCommandBuilder, SlashCommandBuilder } from 'discord.js';

/** Commands of a test's bot: required and completed options, choices, a subcommand with a number, a message's menu. */
export const testCommands = [
  new SlashCommandBuilder()
    .setName('status')
    .setDescription('Where a model stands')
    .addStringOption((option) => option.setName('model').setDescription('Name').setRequired(true).setAutocomplete(true))
    .addStringOption((option) =>
      option
        .setName('precision')
        .setDescription('Weights')
        .addChoices({ name: '16 bit', value: 'bfloat16' }, { name: '8 bit', value: '8bit' }),
    )
    .addUserOption((option) => option.setName('by').setDescription('Who asked')),
  new SlashCommandBuilder()
    .setName('queue')
    .setDescription('What waits')
    .addSubcommand((sub) =>
      sub
        .setName('show')
        .setDescription('Shows it')
        .addIntegerOption((option) => option.setName('limit').setDescription('How many').setMaxValue(10)),
    ),
  new ContextMenuCommandBuilder().setName('Report').setType(ApplicationCommandType.Message),
].map((command) => command.toJSON());
