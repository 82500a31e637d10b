import type { APIGuildMember } from 'discord-api-types/v10';
import type { Member } from '../store/member.ts';
import { describeUser } from './describe-user.ts';

const noFlags: number = 0;

export function describeMember(member: Member): APIGuildMember {
  const joined = { joined_at: '2023-12-01T00:00:00.000000+00:00', deaf: false, mute: false, flags: noFlags };
  return { user: describeUser(member), nick: null, avatar: null, roles: member.roles, pending: false, ...joined };
}
