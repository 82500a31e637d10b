import { z } from 'zod';

/** The parts of GitHub's answers about apps, accounts and teams that are used. */
export const installations = z.array(
  z.object({
    id: z.int(),
    account: z.object({ login: z.string().optional() }).nullable(),
    suspended_at: z.string().nullable().optional(),
  }),
);

export const app = z.object({ slug: z.string() });

/** Of an installation: the rights that its account granted. */
export const granted = z.object({ permissions: z.record(z.string(), z.string()) });

export const account = z.object({ id: z.int(), login: z.string() });

export const teamMembership = z.object({ state: z.string() });

export const team = z.object({ slug: z.string() });

export const repository = z.object({ full_name: z.string() });

export const hookConfig = z.object({ url: z.string().optional() });
