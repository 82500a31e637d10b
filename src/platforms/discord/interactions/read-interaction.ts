import { z } from 'zod';
import type { Actor } from '../../../threads/thread.ts';
import type { ChannelPlace } from '../channel-place.ts';
import type { WrittenArgument } from './write-command.ts';

/** An interaction as the bot uses it. `place` is null outside a guild's channels, where no board is. */
export interface Received {
  id: string;
  token: string;
  author: Actor;
  place: ChannelPlace | null;
  asks: Asked;
}

/** What somebody did: used a slash command, typed into one, picked a message, pressed a button, or sent a form. */
export type Asked =
  | { kind: 'command'; verb: string; given: WrittenArgument[] }
  | { kind: 'typing'; verb: string; argument: string; typed: string }
  | { kind: 'picked'; message: { id: string; channel: string; author: string; text: string } }
  | { kind: 'button'; id: string }
  | { kind: 'form'; id: string; words: string }
  | { kind: 'unknown' };

const snowflake = z.string().regex(/^\d{1,20}$/);
const user = z.object({ id: snowflake, username: z.string() });
const value = z.union([z.string(), z.number(), z.boolean()]);
const option = z.object({ name: z.string(), value: value.default(''), focused: z.boolean().default(false) });
const message = z.object({ id: snowflake, channel_id: snowflake, content: z.string(), author: user });
const shared = z.object({
  id: snowflake,
  token: z.string(),
  guild_id: snowflake.optional(),
  channel: z.object({ id: snowflake, type: z.number(), parent_id: snowflake.nullish() }).optional(),
  member: z.object({ user }).optional(),
  user: user.optional(),
});
const options = z.array(option).default([]);
const resolved = z.object({ messages: z.record(z.string(), message) });
const input = z.object({ value: z.string() });
const line = z.union([z.object({ components: z.array(input) }), z.object({ component: input })]);

// The numbers are Discord's interaction types; of commands, 1 is a slash command and 3 one in a message's menu.
const slash = z.object({ type: z.literal(2), data: z.object({ type: z.literal(1), name: z.string(), options }) });
const menu = z.object({ type: z.literal(2), data: z.object({ type: z.literal(3), target_id: z.string(), resolved }) });
const typing = z.object({ type: z.literal(4), data: z.object({ name: z.string(), options }) });
const button = z.object({ type: z.literal(3), data: z.object({ custom_id: z.string() }) });
const form = z.object({ type: z.literal(5), data: z.object({ custom_id: z.string(), components: z.array(line) }) });
const asked = z.union([slash, menu, typing, button, form]);

/** Channels that are threads in another one: of announcements, public, private. */
const threadTypes = [10, 11, 12];

/** Reads an interaction as Discord sends it, over the gateway and over HTTP alike; null for a PING. Throws when it is none. */
export function readInteraction(payload: unknown): Received | null {
  if (z.object({ type: z.literal(1) }).safeParse(payload).success) return null;
  const { id, token, guild_id: guild, channel, ...from } = shared.parse(payload);
  const who = from.member?.user ?? from.user;
  if (!who) throw new Error(`interaction ${id} names nobody`);
  const thread = channel !== undefined && threadTypes.includes(channel.type) ? channel.id : null;
  const within = thread === null ? channel?.id : channel?.parent_id;
  const known = asked.safeParse(payload);
  return {
    ...{ id, token, author: { platform: 'discord', id: who.id, login: who.username } },
    place: guild && within ? { guild, channel: within, thread } : null,
    asks: known.success ? whatIsAsked(known.data) : { kind: 'unknown' },
  };
}

function whatIsAsked({ type, data }: z.infer<typeof asked>): Asked {
  if (type === 3) return { kind: 'button', id: data.custom_id };
  if (type === 5) {
    const lines = data.components.flatMap((each) => ('components' in each ? each.components : [each.component]));
    return { kind: 'form', id: data.custom_id, words: lines.map((each) => each.value).join('\n') };
  }
  if ('target_id' in data) {
    const { messages } = data.resolved;
    const picked = Object.hasOwn(messages, data.target_id) ? messages[data.target_id] : undefined;
    if (!picked) return { kind: 'unknown' };
    const { id, channel_id: channel, content: text, author } = picked;
    return { kind: 'picked', message: { id, channel, author: author.username, text } };
  }
  const { name: verb, options: given } = data;
  if (type === 2) return { kind: 'command', verb, given };
  const focused = given.find((each) => each.focused);
  return { kind: 'typing', verb, argument: focused?.name ?? '', typed: String(focused?.value ?? '') };
}
