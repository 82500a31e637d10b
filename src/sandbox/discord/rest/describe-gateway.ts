import type { RESTGetAPIGatewayBotResult } from 'discord-api-types/v10';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { ApiHandler } from './api-call.ts';

/** GET /gateway/bot: where the gateway is, and that sessions may be started. */
export const describeGateway: ApiHandler = ({ discord }) => {
  const limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  const about: RESTGetAPIGatewayBotResult = { url: discord.gatewayUrl(), shards: 1, session_start_limit: limit };
  return jsonReply(about);
};
