import type { APIApplicationCommandInteractionDataOption, InteractionType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { interactionBase } from '../interactions/interaction-base.ts';
import { startInteraction } from '../interactions/start-interaction.ts';
import { type Invocation, readInvocation } from './read-invocation.ts';
import { refuse } from './refuse.ts';
import { type Outcome, toOutcome } from './to-outcome.ts';
import type { Where } from './where.ts';

type Typing = InteractionType.ApplicationCommandAutocomplete;

/** Types into the last option given, which the app completes: what it offers is in `choices`. */
export async function typeOption(discord: Discord, { userId, channel }: Where, given: Invocation): Promise<Outcome> {
  const read = readInvocation(discord.store.commands.values(), given);
  if (read.refused !== null) return read;
  const typed = read.values.at(-1)?.[0];
  if (typed?.autocomplete !== true) return refuse('no-autocomplete', typed?.name ?? read.command.body.name);
  const values = read.values.flatMap(
    ([{ name, type }, value]): APIApplicationCommandInteractionDataOption<Typing>[] => {
      const focus = name === typed.name ? { focused: true } : {};
      if (type === 3 || type === 4 || type === 10) return [{ name, type, value: String(value), ...focus }];
      return type === 5 ? [{ name, type, value: String(value) === 'true' }] : [];
    },
  );
  let options = values;
  for (const branch of read.branches.toReversed()) {
    options =
      branch.type === 1
        ? [
            {
              name: branch.name,
              type: 1,
              options: options.flatMap((one) => (one.type === 1 || one.type === 2 ? [] : one)),
            },
          ]
        : [{ name: branch.name, type: 2, options: options.flatMap((one) => (one.type === 1 ? one : [])) }];
  }
  const { id, body } = read.command;
  const data = { id, name: body.name, type: 1, options } as const;
  const started = { type: 4, userId, channelId: channel.id, name: body.name } as const;
  return toOutcome(
    await startInteraction(discord, started, (interaction) => ({
      ...interactionBase(discord, interaction),
      type: 4,
      data,
    })),
  );
}
