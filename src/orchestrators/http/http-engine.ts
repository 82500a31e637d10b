import { z } from 'zod';
import type { SettingsOf } from '../../boards/orchestrator-settings.ts';
import { parseDuration } from '../../boards/parse-duration.ts';
import type { Clock } from '../../clock.ts';
import { PlatformFault } from '../../platforms/platform-fault.ts';
import { callEngine, type EngineAnswer } from '../call-engine.ts';
import { type Job, type JobEngine, jobStates } from '../job-engine.ts';
import { logBytes } from '../log-bytes.ts';
import { refusalOfStatus } from '../refusal-of-status.ts';
import { refusalWords } from '../refusal-words.ts';
import { callSignature } from './call-signature.ts';

const jobAnswer = z.object({ job: z.string().min(1).max(200), state: z.enum(jobStates) });

/**
 * An orchestrator of the operators' own that takes signed JSON (docs/orchestrators.md): POST launches, under an
 * Idempotency-Key; GET tells a job's state and its log.
 */
export function httpEngine(
  { url, timeout }: SettingsOf<'http'>,
  { secret, clock }: { secret: string; clock: Clock },
): JobEngine {
  const base = new URL(url);

  function call(method: 'GET' | 'POST', target: URL, more: { body?: string; key?: string; tail?: number } = {}) {
    const { body, key, tail } = more;
    const timestamp = String(Math.floor(clock.now().getTime() / 1000));
    const path = `${target.pathname}${target.search}`;
    const signature = callSignature({ timestamp, method, path, body: body ?? '' }, secret);
    const headers = {
      'steward-timestamp': timestamp,
      'steward-signature': signature,
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const request = { method, url: target, headers, ...(body !== undefined && { body }), ...(tail && { tail }) };
    return callEngine(request, { clock, timeoutMs: parseDuration(timeout) });
  }

  function below(...parts: string[]): URL {
    const target = new URL(base);
    target.pathname = [base.pathname.replace(/\/+$/, ''), ...parts.map(encodeURIComponent)].join('/');
    return target;
  }

  async function ask(target: URL): Promise<Job | null> {
    const answer = await call('GET', target);
    return answer.status === 404 || answer.status === 405 ? null : readJob(answer, `GET ${target.pathname}`);
  }

  return {
    async find(key) {
      const target = new URL(base);
      target.searchParams.set('key', key);
      return ask(target);
    },
    async start(order) {
      const answer = await call('POST', base, { body: JSON.stringify(order), key: order.key });
      if (answer.status >= 400)
        return { started: false, reason: refusalOfStatus(answer.status), words: refusalWords(answer.text) };
      return { started: true, ...readJob(answer, `POST ${base.pathname}`) };
    },
    state: async (job) => (await ask(below(job)))?.state ?? null,
    async log(job) {
      const answer = await call('GET', below(job, 'log'), { tail: logBytes });
      return answer.status === 200 ? answer.text : null;
    },
  };
}

function readJob({ status, text }: EngineAnswer, what: string): Job {
  const parsed = jobAnswer.safeParse(jsonOf(text));
  if (status < 300 && parsed.success) return parsed.data;
  const outcome = what.startsWith('POST') ? 'unknown' : 'not-applied';
  throw new PlatformFault('unreadable-answer', `${what}: ${status} without {job, state}`, { outcome, status });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
