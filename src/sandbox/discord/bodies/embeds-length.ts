import type { APIEmbed } from 'discord-api-types/v10';
import type { Wire } from '../wire.ts';

/** Characters that count towards the 6,000 that the embeds of one message share. */
export function embedsLength(embeds: Wire<APIEmbed>[]): number {
  const texts = embeds.flatMap(({ title, description, footer, author, fields = [] }) => [
    title,
    description,
    footer?.text,
    author?.name,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.join('').length;
}
