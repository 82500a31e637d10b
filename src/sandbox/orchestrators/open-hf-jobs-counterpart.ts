import { Hono } from 'hono';
import { z } from 'zod';
import { listen } from '../hub/listen.ts';
import type { Counterpart, CounterpartJob } from './counterpart.ts';
import { openJobBook } from './job-book.ts';
import { nextFaults } from './next-faults.ts';

const spec = z.strictObject({
  dockerImage: z.string(),
  command: z.array(z.string()).min(1),
  flavor: z.string(),
  timeoutSeconds: z.int().positive(),
  environment: z.record(z.string(), z.string()),
  secrets: z.record(z.string(), z.string()),
  labels: z.record(z.string(), z.string()),
});

const hardware = ['cpu-basic', 'a10g-large', 'h100'];
const stages = {
  ...{ queued: 'SCHEDULING', running: 'RUNNING', finished: 'COMPLETED', failed: 'ERROR', cancelled: 'CANCELED' },
} as const;

/** The part of the Hub's Jobs API that launches need (hub-api.md §7). */
export async function openHfJobsCounterpart({
  namespace,
  token,
}: {
  namespace: string;
  token: string;
}): Promise<Counterpart> {
  const book = openJobBook();
  const faults = nextFaults();
  const api = new Hono();
  api.use(faults.strike);
  api.use((context, next) =>
    context.req.header('authorization') === `Bearer ${token}`
      ? next()
      : Promise.resolve(context.json({ error: 'Invalid credentials' }, 401)),
  );
  api.post('/', async (context) => {
    const read = spec.safeParse(await context.req.json());
    if (!read.success) return context.json({ error: z.prettifyError(read.error) }, 400);
    const { flavor, labels, environment } = read.data;
    if (!hardware.includes(flavor))
      return context.json({ error: `"flavor" must be one of [${hardware.join(', ')}]` }, 400);
    const made = { key: labels.steward ?? '', model: environment.MODEL ?? '', path: environment.REQUEST_FILE ?? '' };
    return context.json(shown(book.add(made)));
  });
  api.get('/', (context) => {
    const [name, key] = (context.req.query('label') ?? '').split('=');
    return context.json(book.all.filter((job) => name !== 'steward' || job.key === key).map(shown));
  });
  api.get('/:job', (context) => {
    const found = book.get(context.req.param('job'));
    return found ? context.json(shown(found)) : context.json({ error: 'Job not found' }, 404);
  });
  api.get('/:job/logs', (context) => {
    const found = book.get(context.req.param('job'));
    if (!found) return context.json({ error: 'Job not found' }, 404);
    const lines = ['===== Job started =====', ...(found.log ?? '').split('\n')].slice(
      -Number(context.req.query('tail') ?? 1_000),
    );
    const events = lines.map((data) => `data: ${JSON.stringify({ data, timestamp: '2026-11-21T12:00:00Z' })}\n\n`);
    return context.body(`: keep-alive\n\n${events.join('')}`, 200, { 'Content-Type': 'text/event-stream' });
  });
  const app = new Hono();
  app.route(`/api/jobs/${namespace}`, api);
  const { url, close } = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  return { url, jobs: book.all, faults, move: book.move, close };
}

function shown({ job, key, state }: CounterpartJob) {
  return { id: job, labels: { steward: key }, status: { stage: stages[state], message: null } };
}
