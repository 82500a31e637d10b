import { z } from 'zod';
import { actionRow } from './action-row.ts';
import { embed } from './embed.ts';
import { embedsLength } from './embeds-length.ts';

const snowflake = z.string().regex(/^\d{1,20}$/);

const allowedMentions = z
  .object({
    parse: z.array(z.enum(['everyone', 'roles', 'users'])).exactOptional(),
    users: z.array(snowflake).max(100).exactOptional(),
    roles: z.array(snowflake).max(100).exactOptional(),
    replied_user: z.boolean().exactOptional(),
  })
  .superRefine(({ parse = [], users = [], roles = [] }, context) => {
    for (const [kind, ids] of Object.entries({ users, roles })) {
      if (ids.length === 0 || !parse.some((parsed) => parsed === kind)) continue;
      const params = { code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' };
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      context.addIssue({ code: 'custom', message, params });
    }
  });

/**
 * What a message is made of, the same for posting, editing, replies and follow-ups. In an edit a field that is absent
 * stays as it is. Files and components other than buttons are not known to the sandbox and refused.
 */
export const messageBody = z
  .object({
    content: z.string().max(2000).nullish(),
    embeds: z.array(embed).max(10).nullish(),
    components: z.array(actionRow).max(5).nullish(),
    flags: z.number().int().nullish(),
    nonce: z.union([z.string().max(25), z.number().int()]).nullish(),
    enforce_nonce: z.boolean().nullish(),
    allowed_mentions: allowedMentions.nullish(),
    message_reference: z.object({ message_id: snowflake, fail_if_not_exists: z.boolean().nullish() }).nullish(),
    attachments: z.array(z.unknown()).max(0).nullish(),
  })
  .superRefine(({ embeds, components }, context) => {
    if (embedsLength(embeds ?? []) > 6000) {
      const params = { code: 'MAX_EMBED_SIZE_EXCEEDED' };
      context.addIssue({
        code: 'custom',
        path: ['embeds'],
        message: 'Embed size exceeds maximum size of 6000',
        params,
      });
    }
    const ids = (components ?? []).flatMap((row) =>
      row.components.flatMap((one) => ('custom_id' in one ? one.custom_id : [])),
    );
    if (new Set(ids).size < ids.length) {
      const params = { code: 'COMPONENT_CUSTOM_ID_DUPLICATED' };
      context.addIssue({
        code: 'custom',
        path: ['components'],
        message: 'Component custom id cannot be duplicated',
        params,
      });
    }
  });
export type MessageBody = z.infer<typeof messageBody>;
