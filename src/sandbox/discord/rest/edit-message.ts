import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import { messageBody } from '../bodies/message-body.ts';
import { describeMessage } from '../describe/describe-message.ts';
import { changeMessage } from '../messages/change-message.ts';
import { isEmpty } from '../messages/is-empty.ts';
import type { Message } from '../store/message.ts';
import type { ApiCall } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';
import { readForm } from './read-form.ts';

/** Edits a message of the bot by the body of the request; nothing may be left empty, and nothing changed in an archived thread. */
export function editMessage({ discord, body }: ApiCall, message: Message): Reply {
  if (discord.store.channels.get(message.channelId)?.thread?.archived === true) return apiRefusal('thread-archived');
  const form = readForm(body, messageBody);
  if (!form.ok) return form.reply;
  const { content = message.content, embeds = message.embeds, components = message.components } = form.value;
  if (isEmpty({ content, embeds, components })) return apiRefusal('empty-message');
  return jsonReply(describeMessage(discord, changeMessage(discord, message, form.value)));
}
