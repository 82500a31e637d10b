import type { Reply } from '../../hub/http/reply.ts';
import { guild } from '../guild.ts';
import type { ApiCall, ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';

/** Lets only the bot's own application through, for itself (`guildId` null) or in the guild. */
export function onOwnCommands(handler: (call: ApiCall, guildId: string | null) => Reply): ApiHandler {
  return (call) => {
    const { app, guild: guildId = null } = call.params;
    if (app !== guild.applicationId) return apiRefusal('missing-access');
    return guildId !== null && guildId !== guild.id ? apiRefusal('missing-access') : handler(call, guildId);
  };
}
