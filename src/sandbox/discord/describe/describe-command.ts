import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { CommandBody } from '../bodies/command-body.ts';
import { guild } from '../guild.ts';
import type { Command } from '../store/command.ts';
import type { Wire } from '../wire.ts';

type Options = NonNullable<Exclude<CommandBody, { type: 2 | 3 }>['options']>;
type Described = Omit<Wire<APIApplicationCommand>, 'options'> & { options?: Options };

/** A registered command. Its options are given back as registered: their schema is looser than the official type. */
export function describeCommand({ id, guildId, version, body }: Command): Described {
  const { type = 1, description = '', default_member_permissions = null, contexts = null, ...rest } = body;
  const where = guildId === null ? {} : { guild_id: guildId };
  const about = { id, version, application_id: guild.applicationId, ...where };
  return { ...rest, ...about, type, description, default_member_permissions, contexts };
}
