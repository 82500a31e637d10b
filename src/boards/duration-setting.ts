import { z } from 'zod';

/** A setting that is a length of time; `parseDuration` reads it. */
export const durationSetting = z
  .string()
  .regex(/^[1-9]\d*[smhd]$/, 'write a number and s, m, h or d, for example 14d')
  .describe('A length of time: a number followed by s, m, h or d');
