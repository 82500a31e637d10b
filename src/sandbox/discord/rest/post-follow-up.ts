import { jsonReply } from '../../hub/http/json-reply.ts';
import { messageBody } from '../bodies/message-body.ts';
import { describeMessage } from '../describe/describe-message.ts';
import { guild } from '../guild.ts';
import { addMessage } from '../messages/add-message.ts';
import { changeMessage } from '../messages/change-message.ts';
import { isEmpty } from '../messages/is-empty.ts';
import { bits } from '../store/bits.ts';
import { apiRefusal } from './api-refusal.ts';
import { onWebhook } from './on-webhook.ts';
import { readForm } from './read-form.ts';

/** POST /webhooks/{app}/{token}: a further message. INFERRED: the first after a deferral takes the place of "thinking". */
export const postFollowUp = onWebhook(({ discord, body }, { id, channelId, userId, originalId }) => {
  const form = readForm(body, messageBody);
  if (!form.ok) return form.reply;
  if (isEmpty(form.value)) return apiRefusal('empty-message');
  const original = originalId === null ? null : discord.store.messages.get(originalId);
  if (original !== null && (original.flags & bits.loading) !== 0) {
    return jsonReply(describeMessage(discord, changeMessage(discord, original, form.value)));
  }
  const flags = (form.value.flags ?? 0) & bits.ephemeral;
  const place = { channelId, authorId: guild.applicationId, interactionId: id };
  const addressee = flags === 0 ? null : userId;
  return jsonReply(describeMessage(discord, addMessage(discord, { ...place, body: form.value, addressee, flags })));
});
