import { z } from 'zod';
import { repoName } from './repo-name.ts';
import { snowflake } from './snowflake.ts';

/** Places outside the Hub where people write to a board. */
export const githubPlaces = z.strictObject({
  repositories: z
    .array(repoName)
    .default([])
    .describe('Repositories whose issues and pull requests are read, as owner/name'),
});

export const discordPlaces = z.strictObject({
  guild: snowflake.describe('The id of the guild (server)'),
  channels: z
    .array(snowflake)
    .min(1)
    .describe('Ids of the channels where commands are taken, with the threads in them'),
});
