import { z } from 'zod';

/** Title and text limits of hub-api.md §3, in characters. */
export const limits = {
  title: z.string().trim().min(3).max(200),
  text: z.string().min(1).max(65_536),
};
