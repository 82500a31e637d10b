import type { APIUser } from 'discord-api-types/v10';
import type { Member } from '../store/member.ts';

export function describeUser({ id, login, fullName, bot }: Member): APIUser {
  return { id, username: login, discriminator: '0', global_name: fullName, avatar: null, bot };
}
