import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import { describeMessage } from '../describe/describe-message.ts';
import type { ApiHandler } from './api-call.ts';
import { apiRefusal } from './api-refusal.ts';

const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).catch(50),
  before: z.string().regex(/^\d+$/).optional(),
  after: z.string().regex(/^\d+$/).optional(),
});

/** GET /channels/{channel}/messages: newest first; with `after`, the oldest of those that are newer. Ephemeral ones are nobody's to list. */
export const listMessages: ApiHandler = ({ discord, params, query }) => {
  const channel = discord.store.channels.get(params.channel ?? '');
  if (channel === null) return apiRefusal('unknown-channel');
  const { limit, before, after } = page.parse(Object.fromEntries(query));
  const open = discord.store.messages.group(channel.id).filter(({ addressee }) => addressee === null);
  const newer = open.filter(({ id }) => after === undefined || BigInt(id) > BigInt(after));
  const older = newer.filter(({ id }) => before === undefined || BigInt(id) < BigInt(before));
  const chosen = after === undefined ? older.slice(-limit) : older.slice(0, limit);
  return jsonReply(chosen.reverse().map((message) => describeMessage(discord, message)));
};
