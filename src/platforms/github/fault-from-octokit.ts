import { faultFromError } from '../fault-from-error.ts';
import { PlatformFault } from '../platform-fault.ts';
import { githubError } from './schemas/github-error.ts';

/** When a limit is hit and GitHub does not say for how long: its documentation asks for a minute at least. */
const defaultWaitSeconds = 60;

interface FailedCall {
  /** `GET /repos/{owner}/{repo}/issues`, for the message. */
  what: string;
  writes: boolean;
  now: Date;
}

/**
 * The fault that an error of Octokit stands for. Any 4xx says that nothing was done; a 5xx or no answer to a write does not.
 * Limits come as 403 or 429 (`retry-after`, or nothing remaining until `x-ratelimit-reset`) and, from GraphQL, with 200.
 */
export function faultFromOctokit(error: unknown, { what, writes, now }: FailedCall): PlatformFault {
  if (error instanceof PlatformFault) return error;
  const parsed = githubError.safeParse(error);
  if (!parsed.success) return faultFromError(error, { what, writes, timedOut: isTimeout(error) });
  const { status, message, response, errors } = parsed.data;
  const headers = response?.headers ?? parsed.data.headers ?? {};
  const words = `${what}: ${status ?? ''} ${message}`;
  if (isLimit({ status, headers, message, errors })) {
    return new PlatformFault('rate-limited', words, { outcome: 'not-applied', until: limitedUntil(headers, now) });
  }
  if (status !== undefined && isUninstalled({ status, request: parsed.data.request })) {
    return new PlatformFault('refused', words, { outcome: 'not-applied', code: 'not-installed', cause: error });
  }
  if (!response && status === 500) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return faultFromError(cause, { what, writes, timedOut: isTimeout(cause) });
  }
  if (status === undefined || status >= 500 || status === 408) {
    return new PlatformFault('unavailable', words, {
      outcome: writes ? 'unknown' : 'not-applied',
      ...(status !== undefined && { status }),
      cause: error,
    });
  }
  const code = status === 401 ? 'bad-credentials' : null;
  return new PlatformFault('refused', words, { outcome: 'not-applied', status, code, cause: error });
}

/** The token itself was refused: what was asked for may well be there, so this is no answer about it. */
function isUninstalled({ status, request }: { status: number; request: { url: string } | undefined }): boolean {
  return (status === 403 || status === 404) && /\/app\/installations\/\d+\/access_tokens$/.test(request?.url ?? '');
}

type Headers = Record<string, string | number | undefined>;

function isLimit({
  status,
  headers,
  message,
  errors,
}: {
  status: number | undefined;
  headers: Headers;
  message: string;
  errors: { type?: string | undefined }[] | undefined;
}): boolean {
  if (status === 429 || errors?.some(({ type }) => type === 'RATE_LIMITED')) return true;
  if (status !== undefined && status !== 403) return false;
  const told = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
  return (status === 403 && told) || /\brate limit\b/i.test(message);
}

function limitedUntil(headers: Headers, now: Date): Date {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return new Date(now.getTime() + (after + 1) * 1000);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  const usedUp = String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset);
  return usedUp ? new Date((reset + 1) * 1000) : new Date(now.getTime() + defaultWaitSeconds * 1000);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}
