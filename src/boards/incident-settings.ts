import { z } from 'zod';
import { durationSetting } from './duration-setting.ts';

/** How a board deals with many evaluations that failed of one cause (leaderboard-domain.md §6.2, §9.6). */
export const incidentSettings = z
  .strictObject({
    most: z.int().min(2).max(1000).default(200).describe('Request files that one incident launches at most'),
    filesPerCommit: z
      .int()
      .min(1)
      .max(100)
      .default(25)
      .describe('Request files that one commit launches; the Hub takes 128 commits an hour'),
    together: z
      .int()
      .min(2)
      .default(5)
      .describe('From so many failures of one cause on, maintainers are told that /incident launches them together'),
    window: durationSetting.default('1d').describe('How far back is looked for failures of one cause'),
  })
  .describe('Many evaluations that failed of one cause');
