import type { Reply } from '../../hub/http/reply.ts';
import { guild } from '../guild.ts';
import type { Interaction } from '../store/interaction.ts';
import type { ApiCall, ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';

/** Discord: an interaction's token is valid for 15 minutes. */
const tokenLastsMs = 15 * 60_000;

/** Finds the interaction whose token stands in a path below /webhooks; it must have been answered and be young enough. */
export function onWebhook(handler: (call: ApiCall, interaction: Interaction) => Reply): ApiHandler {
  return (call) => {
    const { store, clock } = call.discord;
    const { app, token } = call.params;
    const [interaction] = store.interactions.group(token ?? '');
    if (app !== guild.applicationId || interaction === undefined) return apiRefusal('unknown-webhook');
    const age = clock().getTime() - Date.parse(interaction.at);
    if (age > tokenLastsMs) return apiRefusal('invalid-webhook-token');
    return interaction.answer === null ? apiRefusal('unknown-webhook') : handler(call, interaction);
  };
}
