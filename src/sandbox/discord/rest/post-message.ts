import { jsonReply } from '../../hub/http/json-reply.ts';
import { messageBody } from '../bodies/message-body.ts';
import { describeMessage } from '../describe/describe-message.ts';
import { guild } from '../guild.ts';
import { addMessage } from '../messages/add-message.ts';
import { isEmpty } from '../messages/is-empty.ts';
import type { ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';
import { readForm } from './read-form.ts';

/** Discord says "the past few minutes". */
const nonceLastsMs = 5 * 60_000;

/** POST /channels/{channel}/messages. With `enforce_nonce` a nonce of the last minutes gives back the message that is there. */
export const postMessage: ApiHandler = ({ discord, params, body }) => {
  const { store, clock } = discord;
  const channel = store.channels.get(params.channel ?? '');
  if (channel === null) return apiRefusal('unknown-channel');
  const form = readForm(body, messageBody);
  if (!form.ok) return form.reply;
  if (isEmpty(form.value)) return apiRefusal('empty-message');
  if (channel.thread?.locked === true) return apiRefusal('thread-archived');
  const { nonce, enforce_nonce, message_reference: reference } = form.value;
  const before = store.messages
    .group(channel.id)
    .findLast((message) => message.nonce === nonce && message.authorId === guild.applicationId);
  const isRecent = before !== undefined && clock().getTime() - Date.parse(before.at) < nonceLastsMs;
  if (enforce_nonce === true && nonce !== undefined && nonce !== null && isRecent) {
    return jsonReply(describeMessage(discord, before));
  }
  const isDangling = reference != null && store.messages.get(reference.message_id)?.channelId !== channel.id;
  if (isDangling && reference.fail_if_not_exists !== false) return apiRefusal('unknown-message');
  const kept = isDangling ? { ...form.value, message_reference: null } : form.value;
  const message = addMessage(discord, { channelId: channel.id, authorId: guild.applicationId, body: kept });
  return jsonReply(describeMessage(discord, message));
};
