import type { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { PlatformFault } from '../../platforms/platform-fault.ts';
import { callEngine, type EngineAnswer, type EngineCall } from '../call-engine.ts';

const timeoutMs = 20_000;
/** When a limit is hit and GitHub does not say for how long. */
const defaultWaitMs = 60_000;

export interface GithubAccess {
  /** Address of the REST API. */
  api: string;
  token: string;
  clock: Clock;
  timeoutMs?: number;
}

export interface GithubCalls {
  get<Answer>(path: string, schema: z.ZodType<Answer>): Promise<Answer | null>;
  post(path: string, body: object): Promise<EngineAnswer>;
  /** The end of a text; null when it is not there, or not to be seen with this token. */
  tail(path: string, bytes: number): Promise<string | null>;
  /** A file's content; null as for `tail`. */
  file(path: string): Promise<string | null>;
}

/** Calls to GitHub's REST API below `path`. A rate limit, also one that is told with 403, is thrown with its end. */
export function githubCalls({ api, token, clock, timeoutMs: own }: GithubAccess, path: string): GithubCalls {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
  };
  const rawFile = { accept: 'application/vnd.github.raw+json' };

  async function call(method: 'GET' | 'POST', below: string, more: Partial<EngineCall> = {}) {
    const url = new URL(`${api.replace(/\/+$/, '')}${path}${below}`);
    const answer = await callEngine(
      { method, url, ...more, headers: { ...headers, ...more.headers } },
      { clock, timeoutMs: own ?? timeoutMs },
    );
    const until = limitedUntil(answer, clock.now());
    if (until === null) return answer;
    throw new PlatformFault('rate-limited', `${method} ${url.pathname}: rate limit`, { outcome: 'not-applied', until });
  }

  return {
    async get(below, schema) {
      const answer = await call('GET', below);
      if (answer.status === 404) return null;
      const read = answer.status === 200 ? schema.safeParse(JSON.parse(answer.text)) : null;
      if (read?.success) return read.data;
      const message = `GET ${path}${below}: ${answer.status} is not what was asked for`;
      throw new PlatformFault('unreadable-answer', message, { outcome: 'not-applied', status: answer.status });
    },
    post: (below, body) => call('POST', below, { body: JSON.stringify(body) }),
    async tail(below, bytes) {
      const answer = await call('GET', below, { tail: bytes });
      return answer.status === 200 ? answer.text : null;
    },
    async file(below) {
      const answer = await call('GET', below, { headers: rawFile });
      return answer.status === 200 ? answer.text : null;
    },
  };
}

/** Primary and secondary limits come as 403, too: the first with nothing remaining, the second with a time to wait. */
function limitedUntil({ status, headers, text }: EngineAnswer, now: Date): Date | null {
  if (status !== 403) return null;
  const retryAfter = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(retryAfter)) return new Date(now.getTime() + (retryAfter + 1) * 1000);
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset)) return new Date((reset + 1) * 1000);
  return /rate limit/i.test(text) ? new Date(now.getTime() + defaultWaitMs) : null;
}
