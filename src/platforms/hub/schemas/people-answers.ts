import { z } from 'zod';

/** `GET /api/whoami-v2` (hub-api.md §5.1). */
export const ownAccount = z.object({ id: z.string(), name: z.string() });

/** `GET /api/users/{name}/overview` (hub-api.md §5.2). */
export const userOverview = z.object({ _id: z.string(), user: z.string() });

/** Rows of `GET /api/organizations/{name}/members`: the role is shown only to those who may see it. */
export const memberRow = z.object({
  _id: z.string(),
  user: z.string(),
  role: z.enum(['admin', 'write', 'contributor', 'read', 'no_access']).nullable().catch(null),
});
