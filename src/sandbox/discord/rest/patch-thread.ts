import { jsonReply } from '../../hub/http/json-reply.ts';
import { threadPatch } from '../bodies/thread-patch.ts';
import { describeChannel } from '../describe/describe-channel.ts';
import { threadEvent } from '../describe/thread-event.ts';
import type { ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';
import { readForm } from './read-form.ts';

/** PATCH /channels/{thread}: name, archived, locked. Channels that are no threads take more rights than the bot has. */
export const patchThread: ApiHandler = ({ discord, params, body }) => {
  const { store } = discord;
  const channel = store.channels.get(params.channel ?? '');
  if (channel === null) return apiRefusal('unknown-channel');
  if (channel.thread === null) return apiRefusal('missing-permissions');
  const form = readForm(body, threadPatch);
  if (!form.ok) return form.reply;
  const { name = channel.name, archived = channel.thread.archived, locked = channel.thread.locked } = form.value;
  const changed = store.channels.put({ ...channel, name, thread: { ...channel.thread, archived, locked } });
  discord.dispatch(threadEvent(discord, changed, 'UPDATE'));
  return jsonReply(describeChannel(store, changed));
};
