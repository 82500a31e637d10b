import type { z } from 'zod';
import { PlatformFault } from '../platform-fault.ts';
import { faultFromOctokit } from './fault-from-octokit.ts';
import type { Octokit } from './github-app.ts';

export interface GithubQuestion<Answer> {
  /** `GET /repos/{owner}/{repo}/issues`, as GitHub's documentation writes it. */
  route: string;
  /** For the address, the query and the body. As `url` would replace the address, a body with that goes into `data`. */
  parameters?: Record<string, unknown>;
  /** The shape that is used of the answer. */
  answer: z.ZodType<Answer>;
}

/**
 * One call to GitHub's REST API, its answer parsed. Writes are never repeated by Octokit itself. Throws PlatformFault only;
 * after a write an answer of another shape leaves the outcome unknown.
 */
export async function askGithub<Answer>(
  octokit: Octokit,
  question: GithubQuestion<Answer>,
  now: () => Date,
): Promise<Answer> {
  const { route, parameters = {}, answer } = question;
  const writes = !route.startsWith('GET ');
  const request = writes ? { request: { retries: 0 } } : {};
  const data = await octokit.request(route, { ...parameters, ...request }).then(
    (response): unknown => response.data,
    (error: unknown) => {
      throw faultFromOctokit(error, { what: route, writes, now: now() });
    },
  );
  const parsed = answer.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const outcome = writes ? 'unknown' : 'not-applied';
  const message = `${route}: ${issue?.path.join('.')} ${issue?.message}`;
  throw new PlatformFault('unreadable-answer', message, { outcome, cause: parsed.error });
}
