import { jsonReply } from '../../hub/http/json-reply.ts';
import { describeApplication } from '../describe/describe-application.ts';
import { describeChannel } from '../describe/describe-channel.ts';
import { describeGuild } from '../describe/describe-guild.ts';
import { describeMember } from '../describe/describe-member.ts';
import { describeMessage } from '../describe/describe-message.ts';
import { describeUser } from '../describe/describe-user.ts';
import { guild } from '../guild.ts';
import { removeMessage } from '../messages/remove-message.ts';
import type { ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';
import { describeGateway } from './describe-gateway.ts';
import { editMessage } from './edit-message.ts';
import { listCommands } from './list-commands.ts';
import { listMessages } from './list-messages.ts';
import { noContent } from './no-content.ts';
import { onMessage } from './on-message.ts';
import { onWebhookMessage } from './on-webhook-message.ts';
import { patchThread } from './patch-thread.ts';
import { postCallback } from './post-callback.ts';
import { postFollowUp } from './post-follow-up.ts';
import { postMessage } from './post-message.ts';
import { postThread } from './post-thread.ts';
import { putCommands } from './put-commands.ts';

const getUser: ApiHandler = ({ discord, params }) => {
  const found = discord.store.members.get(params.user === '@me' ? guild.applicationId : (params.user ?? ''));
  return found === null ? apiRefusal('unknown-user') : jsonReply(describeUser(found));
};

const getMember: ApiHandler = ({ discord, params }) => {
  const found = discord.store.members.get(params.user ?? '');
  return found === null ? apiRefusal('unknown-member') : jsonReply(describeMember(found));
};

const getChannel: ApiHandler = ({ discord, params }) => {
  const found = discord.store.channels.get(params.channel ?? '');
  return found === null ? apiRefusal('unknown-channel') : jsonReply(describeChannel(discord.store, found));
};

const inGuild =
  (handler: ApiHandler): ApiHandler =>
  (call) =>
    call.params.guild === guild.id ? handler(call) : apiRefusal('unknown-guild');

const messageOf = '/channels/:channel/messages/:message';
const webhookMessage = '/webhooks/:app/:token/messages/:message';

/** Method, path below /api/v10, kind of write in the log (null: it only reads), and handler. */
export const restRoutes: [method: string, path: string, kind: string | null, handler: ApiHandler][] = [
  ['GET', '/gateway/bot', null, describeGateway],
  ['GET', '/users/:user', null, getUser],
  ['GET', '/applications/@me', null, ({ discord }) => jsonReply(describeApplication(discord))],
  ['GET', '/oauth2/applications/@me', null, ({ discord }) => jsonReply(describeApplication(discord))],
  ['GET', '/applications/:app/commands', null, listCommands],
  ['PUT', '/applications/:app/commands', 'register-commands', putCommands],
  ['GET', '/applications/:app/guilds/:guild/commands', null, listCommands],
  ['PUT', '/applications/:app/guilds/:guild/commands', 'register-commands', putCommands],
  ['POST', '/interactions/:interaction/:token/callback', 'interaction-callback', postCallback],
  ['POST', '/webhooks/:app/:token', 'follow-up', postFollowUp],
  ['GET', webhookMessage, null, onWebhookMessage(({ discord }, found) => jsonReply(describeMessage(discord, found)))],
  ['PATCH', webhookMessage, 'edit-reply', onWebhookMessage(editMessage)],
  [
    'DELETE',
    webhookMessage,
    'delete-reply',
    onWebhookMessage(({ discord }, found) => {
      removeMessage(discord, found);
      return noContent;
    }),
  ],
  ['GET', '/channels/:channel', null, getChannel],
  ['PATCH', '/channels/:channel', 'edit-thread', patchThread],
  ['GET', '/channels/:channel/messages', null, listMessages],
  ['POST', '/channels/:channel/messages', 'create-message', postMessage],
  ['GET', messageOf, null, onMessage(({ discord }, found) => jsonReply(describeMessage(discord, found)))],
  [
    'PATCH',
    messageOf,
    'edit-message',
    onMessage((call, found) =>
      found.authorId === guild.applicationId ? editMessage(call, found) : apiRefusal('foreign-message'),
    ),
  ],
  [
    'DELETE',
    messageOf,
    'delete-message',
    onMessage(({ discord }, found) => {
      if (found.authorId !== guild.applicationId) return apiRefusal('missing-permissions');
      removeMessage(discord, found);
      return noContent;
    }),
  ],
  ['POST', '/channels/:channel/threads', 'create-thread', postThread],
  ['POST', `${messageOf}/threads`, 'create-thread', postThread],
  ['GET', '/guilds/:guild', null, inGuild(({ discord }) => jsonReply(describeGuild(discord.store)))],
  ['GET', '/guilds/:guild/roles', null, inGuild(() => jsonReply(guild.roles))],
  ['GET', '/guilds/:guild/members/:user', null, inGuild(getMember)],
];
