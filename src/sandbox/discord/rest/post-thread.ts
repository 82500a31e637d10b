import { jsonReply } from '../../hub/http/json-reply.ts';
import { threadBody } from '../bodies/thread-body.ts';
import { describeChannel } from '../describe/describe-channel.ts';
import { guild } from '../guild.ts';
import { openThread } from '../messages/open-thread.ts';
import type { ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';
import { readForm } from './read-form.ts';

const usualMinutes = 1440;

/** POST /channels/{channel}/threads and /channels/{channel}/messages/{message}/threads; the latter once a message. */
export const postThread: ApiHandler = ({ discord, params, body }) => {
  const { store } = discord;
  const parent = store.channels.get(params.channel ?? '');
  if (parent === null) return apiRefusal('unknown-channel');
  if (parent.thread !== null) return apiRefusal('wrong-channel-type');
  const form = readForm(body, threadBody);
  if (!form.ok) return form.reply;
  const { name, auto_archive_duration: asked } = form.value;
  const thread = { name, parentId: parent.id, ownerId: guild.applicationId, lasting: asked ?? usualMinutes } as const;
  if (params.message === undefined) return jsonReply(describeChannel(store, openThread(discord, thread)), 201);
  const message = store.messages.get(params.message);
  if (message === null || message.channelId !== parent.id || message.addressee !== null) {
    return apiRefusal('unknown-message');
  }
  if (store.channels.get(message.id) !== null) return apiRefusal('thread-already-there');
  return jsonReply(describeChannel(store, openThread(discord, { ...thread, messageId: message.id })), 201);
};
