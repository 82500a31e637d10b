import { Hono } from 'hono';
import { z } from 'zod';
import { callSignature } from '../../orchestrators/http/call-signature.ts';
import { verifyCall } from '../../orchestrators/http/verify-call.ts';
import { listen } from '../hub/listen.ts';
import type { Counterpart, CounterpartJob } from './counterpart.ts';
import { openJobBook } from './job-book.ts';
import { nextFaults } from './next-faults.ts';

const text = z.string();
const order = z.strictObject({
  ...{
    key: text,
    board: text,
    case: text,
    on: z.enum(['hub', 'github']),
    dataset: text,
    path: text,
    model: text,
    revision: text,
  },
  precision: z.enum(['float16', 'bfloat16', '8bit', 'GPTQ'], 'this orchestrator does not run this precision'),
});

interface HttpCounterpart extends Counterpart {
  /** Tells a bot at `bot` that something happened to a job, as an orchestrator would. */
  callBack(bot: string, told: { board: string; job: string; secret?: string }): Promise<Response>;
}

/** An orchestrator as docs/orchestrators.md describes it: signature, replay window, idempotency, states and logs. */
export async function openHttpCounterpart({
  secrets,
  now,
}: {
  secrets: readonly string[];
  now(): Date;
}): Promise<HttpCounterpart> {
  const book = openJobBook();
  const bodies = new Map<string, string>();
  const faults = nextFaults();
  const app = new Hono();
  app.use(faults.strike);
  app.use(async (context, next) => {
    const { pathname, search } = new URL(context.req.url);
    const call = { method: context.req.method, path: `${pathname}${search}`, body: await context.req.text() };
    const [timestamp, signature] = ['steward-timestamp', 'steward-signature'].map((name) => context.req.header(name));
    const problem = verifyCall(call, { timestamp, signature }, { secrets, now: now() });
    return problem ? context.json({ error: problem }, 401) : next();
  });
  app.post('/evaluations', async (context) => {
    const key = context.req.header('idempotency-key');
    const body = await context.req.text();
    const read = order.safeParse(JSON.parse(body));
    if (!read.success || key !== read.data.key)
      return context.json({ error: read.error?.issues[0]?.message ?? 'Idempotency-Key is not the key' }, 422);
    const earlier = book.all.find((job) => job.key === key);
    if (earlier && bodies.get(key) !== body) return context.json({ error: 'this key came with another body' }, 409);
    bodies.set(key, body);
    return earlier ? context.json(shown(earlier)) : context.json(shown(book.add(read.data)), 202);
  });
  app.get('/evaluations', (context) => {
    const found = book.all.find((job) => job.key === context.req.query('key'));
    return found ? context.json(shown(found)) : context.json({ error: 'no such key' }, 404);
  });
  app.get('/evaluations/:job', (context) => {
    const found = book.get(context.req.param('job'));
    return found ? context.json(shown(found)) : context.json({ error: 'no such job' }, 404);
  });
  app.get('/evaluations/:job/log', (context) => {
    const log = book.get(context.req.param('job'))?.log ?? null;
    return log === null ? context.json({ error: 'no log' }, 404) : context.text(log);
  });
  const { url, close } = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  return {
    ...{ url: `${url}/evaluations`, jobs: book.all, faults, move: book.move, close },
    callBack(bot, { board, job, secret = secrets[0] ?? '' }) {
      const path = `/webhooks/orchestrator/${board}`;
      const body = JSON.stringify({ job });
      const timestamp = String(Math.floor(now().getTime() / 1000));
      const signature = callSignature({ timestamp, method: 'POST', path, body }, secret);
      const headers = { 'steward-timestamp': timestamp, 'steward-signature': signature };
      return fetch(new URL(path, bot), { method: 'POST', body, headers });
    },
  };
}

function shown({ job, state }: CounterpartJob): { job: string; state: string } {
  return { job, state };
}
