import type { RESTPostAPIInteractionCallbackWithResponseResult } from 'discord-api-types/v10';
import { jsonReply } from '../../hub/http/json-reply.ts';
import { callbackBody } from '../bodies/callback-body.ts';
import { describeMessage } from '../describe/describe-message.ts';
import { applyAnswer } from '../interactions/apply-answer.ts';
import { whyNotAnswer } from '../interactions/why-not-answer.ts';
import { bits } from '../store/bits.ts';
import type { Wire } from '../wire.ts';
import type { ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';
import { noContent } from './no-content.ts';
import { readForm } from './read-form.ts';

/** POST /interactions/{id}/{token}/callback: the one answer to an interaction, in time; with `?with_response` it tells what came of it. */
export const postCallback: ApiHandler = ({ discord, params, query, body }) => {
  const { store } = discord;
  const interaction = store.interactions.get(params.interaction ?? '');
  if (interaction === null || interaction.token !== params.token) return apiRefusal('unknown-interaction');
  const form = readForm(body, callbackBody);
  if (!form.ok) return form.reply;
  const refused = whyNotAnswer(discord, interaction, form.value);
  if (refused !== null || form.value.type === 1) return refused ?? apiRefusal('unknown-interaction');
  const { messageId } = applyAnswer(discord, interaction, form.value);
  if (query.get('with_response') !== 'true') return noContent;
  const message = messageId === null ? null : store.messages.get(messageId);
  const flags = message?.flags ?? 0;
  const about: Wire<RESTPostAPIInteractionCallbackWithResponseResult> = {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(messageId === null ? {} : { response_message_id: messageId }),
      response_message_loading: (flags & bits.loading) !== 0,
      response_message_ephemeral: (flags & bits.ephemeral) !== 0,
    },
    resource: {
      type: form.value.type,
      ...(message === null ? {} : { message: describeMessage(discord, message) }),
    },
  };
  return jsonReply(about);
};
