import type { Clock } from '../clock.ts';
import { faultFromError } from '../platforms/fault-from-error.ts';
import { faultFromAnswer } from '../platforms/hub/http/fault-from-answer.ts';
import { readCapped } from '../platforms/hub/http/read-capped.ts';
import { PlatformFault } from '../platforms/platform-fault.ts';
import { readTail } from './read-tail.ts';

const mostBytes = 4 * 1024 * 1024;

export interface EngineCall {
  method: 'GET' | 'POST';
  url: URL;
  headers: Record<string, string>;
  body?: string;
  /** For logs: only this many bytes at the end of the answer are kept. */
  tail?: number;
}

export interface EngineAnswer {
  status: number;
  headers: Headers;
  text: string;
}

export interface Calling {
  clock: Clock;
  timeoutMs: number;
}

/**
 * One call to an orchestrator, within one timeout for connection and body. 2xx and refusals (4xx) are answers; 408, 429, 5xx,
 * a timeout and a broken connection are thrown as PlatformFault.
 */
export async function callEngine(call: EngineCall, { clock, timeoutMs }: Calling): Promise<EngineAnswer> {
  const { method, url, headers, body = null, tail } = call;
  const what = `${method} ${url.pathname}`;
  const writes = method === 'POST';
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    // A write never follows elsewhere; fetch leaves out the credentials when a log is kept at another address.
    const redirect = writes ? 'manual' : 'follow';
    const response = await fetch(url, {
      method,
      headers: { 'user-agent': 'steward', ...headers },
      body,
      redirect,
      signal,
    });
    const bytes =
      tail === undefined ? await readCapped(response, { maxBytes: mostBytes }) : await readTail(response, tail);
    const answer = { status: response.status, headers: response.headers, text: new TextDecoder().decode(bytes) };
    if (passes(answer.status)) throw faultFromAnswer({ ...answer, what, writes, signedIn: true }, clock.now());
    return answer;
  } catch (error) {
    if (error instanceof PlatformFault) throw error;
    throw faultFromError(error, { what, writes, timedOut: signal.aborted });
  }
}

function passes(status: number): boolean {
  return status >= 500 || status === 408 || status === 429;
}
