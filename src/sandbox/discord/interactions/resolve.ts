import type {
  APIApplicationCommandInteractionDataBasicOption,
  APIInteractionDataResolved,
} from 'discord-api-types/v10';
import { describeChannel } from '../describe/describe-channel.ts';
import { describeMember } from '../describe/describe-member.ts';
import { describeUser } from '../describe/describe-user.ts';
import { guild } from '../guild.ts';
import type { DiscordStore } from '../store/open-discord-store.ts';

type Resolved = Required<Omit<APIInteractionDataResolved, 'attachments'>>;

/** People, channels and roles that options name by id, in full. */
export function resolve(store: DiscordStore, options: APIApplicationCommandInteractionDataBasicOption[]): Resolved {
  const resolved: Resolved = { users: {}, members: {}, channels: {}, roles: {} };
  for (const { type, value } of options) {
    const id = String(value);
    const person = type === 6 ? store.members.get(id) : null;
    const channel = type === 7 ? store.channels.get(id) : null;
    const role = type === 8 ? guild.roles.find((one) => one.id === id) : undefined;
    if (person !== null) {
      const { user: _user, deaf: _deaf, mute: _mute, ...member } = describeMember(person);
      resolved.users[id] = describeUser(person);
      resolved.members[id] = { ...member, permissions: guild.permissions };
    }
    if (channel !== null) {
      const { type: kind, name, ...rest } = describeChannel(store, channel);
      const shared = { id, name, permissions: guild.permissions };
      resolved.channels[id] =
        kind === 0 ? { ...shared, type: kind } : { ...shared, type: kind, parent_id: rest.parent_id ?? '' };
    }
    if (role !== undefined) resolved.roles[id] = role;
  }
  return resolved;
}
