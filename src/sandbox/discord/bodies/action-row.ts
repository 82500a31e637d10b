import type { APIActionRowComponent, APIButtonComponent } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Wire } from '../wire.ts';

const id = z.number().int().exactOptional();
const look = {
  type: z.literal(2),
  id,
  label: z.string().max(80).exactOptional(),
  emoji: z.object({ id: z.string().exactOptional(), name: z.string().exactOptional() }).exactOptional(),
  disabled: z.boolean().exactOptional(),
};
const acting = z.object({
  ...look,
  style: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  custom_id: z.string().min(1).max(100),
});
const linking = z.object({ ...look, style: z.literal(5), url: z.url().max(512) });

const button = z
  .discriminatedUnion('style', [acting, linking])
  .refine(({ label, emoji }) => (label ?? '') !== '' || emoji !== undefined, {
    path: ['label'],
    message: 'A button must have a label or an emoji',
    params: { code: 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED' },
  });

/** A row of one to five buttons; of a message's components the sandbox knows only these. */
export const actionRow: z.ZodType<Wire<APIActionRowComponent<APIButtonComponent>>> = z.object({
  type: z.literal(1),
  id,
  components: z.array(button).min(1).max(5),
});
