import type { Handler } from '../../../cases/handler.ts';
import type { Say } from '../../../replies/reply.ts';
import { type CommandOption, optionOfArgument, shortened } from './option-of-argument.ts';

/** A command as Discord is told of it; 1 is a slash command, 3 one in the menu of a message. */
export type DescribedCommand =
  | { type: 1; name: string; description: string; options: CommandOption[]; contexts: [0] }
  | { type: 3; name: string; contexts: [0] };

/** Every command of this bot, made from the handlers' own declarations, and the one in the menu of messages. They are for guilds only. */
export function describeCommands(handlers: readonly Handler[], say: Say): DescribedCommand[] {
  const slash = handlers.map(({ verb, summary, arguments: { shape } }): DescribedCommand => {
    const options = Object.entries(shape).map(([name, schema]) => optionOfArgument(name, schema));
    // Discord wants the required ones first.
    options.sort((a, b) => Number(b.required) - Number(a.required));
    return { type: 1, name: verb, description: shortened(summary), options, contexts: [0] };
  });
  return [...slash, { type: 3, name: say({ template: 'discord-make-case', data: {} }), contexts: [0] }];
}
