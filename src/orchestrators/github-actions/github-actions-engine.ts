import { z } from 'zod';
import type { SettingsOf } from '../../boards/orchestrator-settings.ts';
import { PlatformFault } from '../../platforms/platform-fault.ts';
import type { Job, JobEngine } from '../job-engine.ts';
import { logBytes } from '../log-bytes.ts';
import { refusalOfStatus } from '../refusal-of-status.ts';
import { refusalWords } from '../refusal-words.ts';
import { type GithubAccess, githubCalls } from './github-calls.ts';
import { runState } from './run-state.ts';

const run = z.object({
  id: z.int(),
  display_title: z.string(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
});
const runs = z.object({ workflow_runs: z.array(run) });
const dispatched = z.object({ workflow_run_id: z.int() });
const jobs = z.object({ jobs: z.array(z.object({ id: z.int(), conclusion: z.string().nullable() })) });

/** A run is in the list a moment after its dispatch. */
const looks = 5;
const firstPauseMs = 1_000;
/** Clocks differ: runs this long before the first try are looked at, too. */
const clockSlackMs = 60_000;
const pageSize = 100;
const mostPages = 5;

/**
 * A workflow as orchestrator. Dispatches have no idempotency: a run is recognised by the correlation in its name, and looked
 * for, for some seconds, before a dispatch whose outcome is unknown is repeated (docs/orchestrators.md).
 */
export function githubActionsEngine(
  { repository, workflow, ref }: SettingsOf<'github-actions'>,
  access: GithubAccess,
): JobEngine {
  const github = githubCalls(access, `/repos/${repository}`);
  const workflowPath = `/actions/workflows/${encodeURIComponent(workflow)}`;
  let named = false;

  async function findOnce(key: string, since: Date): Promise<Job | null> {
    const created = new Date(since.getTime() - clockSlackMs).toISOString().replace(/\.\d+/, '');
    for (let page = 1; page <= mostPages; page += 1) {
      const query = new URLSearchParams({
        ...{ event: 'workflow_dispatch', created: `>=${created}`, per_page: String(pageSize), page: String(page) },
      });
      const found = (await github.get(`${workflowPath}/runs?${query}`, runs))?.workflow_runs ?? [];
      const own = found.find(({ display_title }) => display_title.includes(correlation(key)));
      if (own) return { job: String(own.id), state: runState(own) };
      if (found.length < pageSize) return null;
    }
    return null;
  }

  async function find(key: string, since: Date): Promise<Job | null> {
    for (let look = 1; ; look += 1) {
      const found = await findOnce(key, since);
      if (found || look === looks) return found;
      await access.clock.sleep(firstPauseMs * 2 ** (look - 1));
    }
  }

  /** A workflow whose runs could not be recognised is never dispatched. One that this token may not read is taken on trust. */
  async function namesItsRuns(): Promise<boolean> {
    if (named) return true;
    const query = new URLSearchParams({ ref });
    const file = await github.file(`/contents/.github/workflows/${encodeURIComponent(workflow)}?${query}`);
    named = file === null || /^run-name:.*inputs\.correlation/m.test(file);
    return named;
  }

  return {
    find,
    async start({ key, path, model, revision, precision, ...order }) {
      if (!(await namesItsRuns()))
        return { started: false, reason: 'not-accepted', words: `run-name in ${workflow} lacks inputs.correlation` };
      const now = access.clock.now();
      const inputs = {
        ...{ correlation: correlation(key), model, revision: revision || 'main', precision },
        ...{ requests_dataset: order.dataset, request_file: path },
        // A workflow refuses inputs that it does not declare.
        ...(order.on === 'github' && { requests_on: order.on }),
      };
      const answer = await github.post(`${workflowPath}/dispatches`, { ref, inputs, return_run_details: true });
      if (answer.status >= 400)
        return { started: false, reason: refusalOfStatus(answer.status), words: refusalWords(answer.text) };
      // Servers that do not know return_run_details answer 204.
      const told = answer.status === 200 ? dispatched.safeParse(JSON.parse(answer.text)) : null;
      if (told?.success) return { started: true, job: String(told.data.workflow_run_id), state: 'queued' };
      const found = await find(key, now);
      if (found) return { started: true, ...found };
      // Not tried again by itself, because that would be a second dispatch: an operator looks at it first.
      const message = `${workflow} was dispatched, but no run has the correlation in its name`;
      throw new PlatformFault('refused', message, { outcome: 'unknown', status: 422 });
    },
    async state(job) {
      const found = await github.get(`/actions/runs/${encodeURIComponent(job)}`, run);
      return found ? runState(found) : null;
    },
    async log(job) {
      const all =
        (await github.get(`/actions/runs/${encodeURIComponent(job)}/jobs?per_page=${pageSize}`, jobs))?.jobs ?? [];
      const told = all.find(({ conclusion }) => conclusion === 'failure') ?? all.at(-1);
      const log = told ? await github.tail(`/actions/jobs/${told.id}/logs`, logBytes) : null;
      return log === null ? null : log.replaceAll(timestamp, '');
    },
  };
}

/** At the start of each line of a log. */
const timestamp = /^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z ?/gm;

function correlation(key: string): string {
  return `steward-${key}`;
}
