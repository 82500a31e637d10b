import type {
  APIApplicationCommandInteractionDataBasicOption,
  APIApplicationCommandInteractionDataOption,
  InteractionType,
} from 'discord-api-types/v10';
import type { Branch } from '../bodies/command-options.ts';
import type { Discord } from '../discord.ts';
import { interactionBase } from '../interactions/interaction-base.ts';
import { resolve } from '../interactions/resolve.ts';
import { startInteraction } from '../interactions/start-interaction.ts';
import { checkValue } from './check-value.ts';
import { type Invocation, readInvocation } from './read-invocation.ts';
import { refuse } from './refuse.ts';
import { type Outcome, toOutcome } from './to-outcome.ts';
import type { Where } from './where.ts';

type Run = InteractionType.ApplicationCommand;

function below(branches: Branch[], values: APIApplicationCommandInteractionDataBasicOption<Run>[]) {
  let options: APIApplicationCommandInteractionDataOption<Run>[] = values;
  const [outer, inner] = branches;
  const sub = inner ?? outer;
  if (sub !== undefined) options = [{ type: 1, name: sub.name, options: values }];
  if (inner !== undefined && outer !== undefined) {
    options = [{ type: 2, name: outer.name, options: [{ type: 1, name: inner.name, options: values }] }];
  }
  return options;
}

/** Runs a slash command: what the client would not let through is refused, the rest is brought to the app. */
export async function runCommand(discord: Discord, { userId, channel }: Where, given: Invocation): Promise<Outcome> {
  const { store } = discord;
  const read = readInvocation(store.commands.values(), given);
  if (read.refused !== null) return read;
  const values: APIApplicationCommandInteractionDataBasicOption<Run>[] = [];
  for (const [option, value] of read.values) {
    const checked = checkValue(store, option, value);
    if (typeof checked === 'string') return refuse(checked, option.name);
    values.push(checked);
  }
  const missing = read.offered.find(
    ({ name, required }) => required === true && !values.some((one) => one.name === name),
  );
  if (missing !== undefined) return refuse('missing-option', missing.name);
  const { id, guildId, body } = read.command;
  const about = { id, name: body.name, type: 1, ...(guildId === null ? {} : { guild_id: guildId }) } as const;
  const options = below(read.branches, values);
  const data = { ...about, options, resolved: resolve(store, values) };
  const started = { type: 2, userId, channelId: channel.id, name: body.name } as const;
  return toOutcome(
    await startInteraction(discord, started, (interaction) => ({
      ...interactionBase(discord, interaction),
      type: 2,
      data,
    })),
  );
}
