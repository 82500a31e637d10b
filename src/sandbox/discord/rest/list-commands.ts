import { jsonReply } from '../../hub/http/json-reply.ts';
import { describeCommand } from '../describe/describe-command.ts';
import { onOwnCommands } from './on-own-commands.ts';

/** GET /applications/{app}/commands and those of a guild. */
export const listCommands = onOwnCommands(({ discord }, guildId) =>
  jsonReply(discord.store.commands.group(guildId ?? 'global').map(describeCommand)),
);
