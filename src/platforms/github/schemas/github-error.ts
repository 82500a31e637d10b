import { z } from 'zod';

const headers = z.record(z.string(), z.union([z.string(), z.number(), z.undefined()]));

/**
 * What is read of an error that Octokit throws: a RequestError (`status`, and `response` when GitHub answered) or a
 * GraphqlResponseError (`errors`, `headers`). Anything else is a broken call.
 */
export const githubError = z
  .object({
    message: z.string(),
    status: z.int().optional(),
    request: z.object({ url: z.string() }).optional(),
    response: z.object({ headers: headers.optional() }).optional(),
    headers: headers.optional(),
    errors: z.array(z.object({ type: z.string().optional(), message: z.string().optional() })).optional(),
  })
  .refine(({ status, errors }) => status !== undefined || errors !== undefined);
