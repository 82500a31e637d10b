import { z } from 'zod';
import { commandOptions } from './command-options.ts';

const shared = {
  default_member_permissions: z.string().nullish(),
  nsfw: z.boolean().exactOptional(),
  contexts: z.array(z.literal([0, 1, 2])).nullish(),
  integration_types: z.array(z.literal([0, 1])).exactOptional(),
};
const slash = z.object({
  ...shared,
  type: z.literal(1).optional(),
  name: z
    .string()
    .regex(/^[-_\p{L}\p{N}]{1,32}$/u)
    .refine((given) => given === given.toLowerCase(), {
      message: 'Command name is invalid',
      params: { code: 'APPLICATION_COMMAND_INVALID_NAME' },
    }),
  description: z.string().min(1).max(100),
  options: commandOptions.exactOptional(),
});
const menu = z.object({
  ...shared,
  type: z.literal([2, 3]),
  name: z.string().min(1).max(32),
  description: z.literal('').exactOptional(),
});

/** One command of a registration: typed with a slash (1, also when no type is given), or in the menu of a user (2) or message (3). */
export const commandBody = z.discriminatedUnion('type', [slash, menu]);
export type CommandBody = z.infer<typeof commandBody>;
