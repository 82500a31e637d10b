import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { CallbackBody } from '../bodies/callback-body.ts';
import type { Discord } from '../discord.ts';
import { isEmpty } from '../messages/is-empty.ts';
import { apiRefusal } from '../rest/api-refusal.ts';
import type { Interaction } from '../store/interaction.ts';

/** Whether a callback of this type fits: autocomplete takes choices only, an update needs a message, a modal opens no modal. */
function fits({ type, messageId }: Interaction, answer: CallbackBody['type']): boolean {
  if (type === 4 || answer === 8) return type === 4 && answer === 8;
  if (answer === 6 || answer === 7) return messageId !== null && type !== 2;
  return answer !== 1 && !(answer === 9 && type === 5);
}

/** The refusal of a callback: it came too late, not first, or does not fit; null when it may be carried out. */
export function whyNotAnswer(discord: Discord, interaction: Interaction, body: CallbackBody): Reply | null {
  if (interaction.answer !== null) return apiRefusal('already-acknowledged');
  const age = discord.clock().getTime() - Date.parse(interaction.at);
  if (age > discord.answerWithinMs) return apiRefusal('unknown-interaction');
  if (!fits(interaction, body.type)) {
    // UNKNOWN: how Discord words this one.
    const errors = {
      type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message: 'This interaction cannot be answered so' }] },
    };
    return jsonReply({ message: 'Invalid Form Body', code: 50035, errors }, 400);
  }
  return body.type === 4 && isEmpty(body.data) ? apiRefusal('empty-message') : null;
}
