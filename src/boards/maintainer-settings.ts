import { z } from 'zod';
import { snowflake } from './snowflake.ts';

/** Who may decide. Rights are asked for at the platform by id when they count; a name in a text gives none. */
export const maintainerSettings = z.strictObject({
  logins: z.array(z.string()).default([]).describe('Hub accounts that may decide'),
  organisation: z.string().optional().describe('Members of this Hub organisation with one of `roles` may decide, too'),
  roles: z
    .array(z.enum(['admin', 'write', 'contributor', 'read']))
    .default(['admin', 'write'])
    .describe('Roles in `organisation` that count as maintainer'),
  github: z
    .strictObject({
      logins: z.array(z.string()).default([]).describe('GitHub accounts that may decide'),
      teams: z
        .array(z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'write it as organisation/team'))
        .default([])
        .describe('Active members of these teams may decide, too'),
    })
    .prefault({})
    .describe('Who may decide on GitHub, beside people whose linked Hub account may'),
  discord: z
    .strictObject({
      users: z.array(snowflake).default([]).describe('Discord accounts that may decide, by their id'),
      roles: z
        .array(snowflake)
        .default([])
        .describe('Members of the guild with one of these roles may decide, by the role’s id'),
    })
    .prefault({})
    .describe('Who may decide on Discord, beside people whose linked Hub account may'),
});
