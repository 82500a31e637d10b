import type { APIEmbed } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Wire } from '../wire.ts';

const text = (max: number) => z.string().min(1).max(max);
const picture = z.object({ url: z.string() });

const shape = z.object({
  title: z.string().max(256).exactOptional(),
  description: z.string().max(4096).exactOptional(),
  url: z.url().exactOptional(),
  timestamp: z.iso.datetime({ offset: true }).exactOptional(),
  color: z.number().int().min(0).max(0xffffff).exactOptional(),
  footer: z.object({ text: text(2048), icon_url: z.string().exactOptional() }).exactOptional(),
  image: picture.exactOptional(),
  thumbnail: picture.exactOptional(),
  author: z
    .object({ name: text(256), url: z.url().exactOptional(), icon_url: z.string().exactOptional() })
    .exactOptional(),
  fields: z
    .array(z.object({ name: text(256), value: text(1024), inline: z.boolean().exactOptional() }))
    .max(25)
    .exactOptional(),
});

/** An embed that Discord's description accepts; the 6,000 characters that all embeds share are the message's affair. */
export const embed: z.ZodType<Wire<APIEmbed>> = shape;
