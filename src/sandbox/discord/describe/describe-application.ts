import type { APIApplication } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { guild } from '../guild.ts';
import { applicationFlags } from './application-flags.ts';
import { describeUser } from './describe-user.ts';

export function describeApplication({ store, publicKey }: Discord): APIApplication {
  const bot = store.members.get(guild.applicationId);
  return {
    id: guild.applicationId,
    name: bot?.fullName ?? '',
    icon: null,
    description: '',
    summary: '',
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: publicKey,
    team: null,
    flags: applicationFlags,
    flags_new: String(applicationFlags),
    interactions_endpoint_url: store.settings.get('interactions-endpoint')?.value ?? null,
    ...(bot === null ? {} : { bot: describeUser(bot) }),
  };
}
