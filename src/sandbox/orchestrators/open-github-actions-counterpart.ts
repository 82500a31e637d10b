import { Hono } from 'hono';
import { parse } from 'yaml';
import { z } from 'zod';
import { listen } from '../hub/listen.ts';
import type { Counterpart, CounterpartJob } from './counterpart.ts';
import { openJobBook } from './job-book.ts';
import { nextFaults } from './next-faults.ts';

const workflowFile = z.object({
  'run-name': z.string().default(''),
  on: z.object({
    workflow_dispatch: z.object({ inputs: z.record(z.string(), z.object({ required: z.boolean().optional() })) }),
  }),
});
const dispatch = z.object({
  ref: z.string(),
  inputs: z.record(z.string(), z.string()).default({}),
  return_run_details: z.boolean().default(false),
});

interface Options {
  repository: string;
  /** Its name and its text; run name and inputs are read from it. */
  workflow: { name: string; text: string };
  token: string;
  /** Whether it tells the run of a dispatch: older GitHub servers do not. */
  tellsRun: boolean;
  now(): Date;
}

/** The part of GitHub's REST API that workflow dispatches need; shapes as in @octokit/openapi-types 29. */
export async function openGithubActionsCounterpart(options: Options): Promise<Counterpart> {
  const { repository, workflow, token, tellsRun, now } = options;
  const file = workflowFile.parse(parse(workflow.text));
  const declared = file.on.workflow_dispatch.inputs;
  const book = openJobBook();
  const runs = new Map<string, { display_title: string; created_at: string }>();
  const faults = nextFaults();
  const api = new Hono();
  api.use(faults.strike);
  api.use((context, next) =>
    context.req.header('authorization') === `Bearer ${token}`
      ? next()
      : Promise.resolve(context.json({ message: 'Bad credentials' }, 401)),
  );
  api.get('/contents/.github/workflows/:file', (context) =>
    context.req.param('file') === workflow.name
      ? context.text(workflow.text)
      : context.json({ message: 'Not Found' }, 404),
  );
  api.post('/actions/workflows/:file/dispatches', async (context) => {
    if (context.req.param('file') !== workflow.name) return context.json({ message: 'Not Found' }, 404);
    const { ref, inputs, return_run_details } = dispatch.parse(await context.req.json());
    const unknown = Object.keys(inputs).filter((name) => !(name in declared));
    const missing = Object.keys(declared).filter((name) => declared[name]?.required && !inputs[name]);
    if (ref !== 'main') return context.json({ message: `No ref found for: ${ref}` }, 422);
    if (unknown.length > 0) return context.json({ message: `Unexpected inputs provided: ${unknown}` }, 422);
    if (missing.length > 0) return context.json({ message: `Required input '${missing[0]}' not provided` }, 422);
    const title = file['run-name'].replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => inputs[name] ?? '');
    const { job } = book.add({
      ...{ key: inputs.correlation ?? '', model: inputs.model ?? '', path: inputs.request_file ?? '' },
    });
    runs.set(job, { display_title: title, created_at: now().toISOString() });
    if (!tellsRun || !return_run_details) return context.body(null, 204);
    return context.json({ workflow_run_id: Number(job), run_url: '', html_url: '' });
  });
  const shown = (job: CounterpartJob) => ({ id: Number(job.job), ...runs.get(job.job), ...statusOf(job) });
  api.get('/actions/workflows/:file/runs', (context) => {
    const since = new Date((context.req.query('created') ?? '').replace('>=', ''));
    const found = book.all.filter(({ job }) => new Date(runs.get(job)?.created_at ?? 0) >= since);
    return context.json({ total_count: found.length, workflow_runs: found.toReversed().map(shown) });
  });
  api.get('/actions/runs/:run', (context) => {
    const found = book.get(context.req.param('run'));
    return found ? context.json(shown(found)) : context.json({ message: 'Not Found' }, 404);
  });
  api.get('/actions/runs/:run/jobs', (context) => {
    const run = context.req.param('run');
    const found = book.get(run);
    const { conclusion = null } = found ? statusOf(found) : {};
    return context.json({
      jobs: [
        { id: Number(`${run}1`), conclusion: 'success' },
        { id: Number(`${run}2`), conclusion },
      ],
    });
  });
  // Logs are kept elsewhere, where GitHub's token is not known.
  api.get('/actions/jobs/:job/logs', (context) => context.redirect(`/blobs/${context.req.param('job').slice(0, -1)}`));
  const app = new Hono();
  app.get('/blobs/:run', (context) => context.text(stamped(book.get(context.req.param('run'))?.log ?? '', now())));
  app.route(`/repos/${repository}`, api);
  const { url, close } = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  return { url, jobs: book.all, faults, move: book.move, close };
}

function statusOf({ state }: CounterpartJob): { status: string; conclusion: string | null } {
  switch (state) {
    case 'queued':
      return { status: 'queued', conclusion: null };
    case 'running':
      return { status: 'in_progress', conclusion: null };
    case 'finished':
      return { status: 'completed', conclusion: 'success' };
    case 'failed':
      return { status: 'completed', conclusion: 'failure' };
    case 'cancelled':
      return { status: 'completed', conclusion: 'cancelled' };
  }
}

function stamped(log: string, at: Date): string {
  return log.replaceAll(/^/gm, `${at.toISOString().replace('Z', '0000Z')} `);
}
