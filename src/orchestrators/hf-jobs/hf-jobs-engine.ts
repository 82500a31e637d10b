import { streamJobLogs } from '@huggingface/hub';
import { z } from 'zod';
import type { SettingsOf } from '../../boards/orchestrator-settings.ts';
import { parseDuration } from '../../boards/parse-duration.ts';
import { nullWhenMissing } from '../../platforms/hub/http/null-when-missing.ts';
import type { HubFetch } from '../../platforms/hub/hub-fetch.ts';
import { PlatformFault } from '../../platforms/platform-fault.ts';
import type { Job, JobEngine, JobState, Started } from '../job-engine.ts';
import { logBytes } from '../log-bytes.ts';
import { refusalOfStatus } from '../refusal-of-status.ts';
import { refusalWords } from '../refusal-words.ts';

// Stages and hardware are the API's (hub-api.md §7): the library's types have others, so that only its log reader is used.
const hubJob = z.object({ id: z.string().min(1), status: z.object({ stage: z.string() }) });

const states: Record<string, JobState> = {
  ...{ SCHEDULING: 'queued', RUNNING: 'running', COMPLETED: 'finished' },
  ...{ ERROR: 'failed', CANCELED: 'cancelled', DELETED: 'cancelled' },
};

/** Lines asked for: more than the bytes that are kept. */
const logLines = 5_000;

/** A Hub Job for each evaluation (hub-api.md §7). Jobs have no idempotency: they carry the order's key as a label. */
export function hfJobsEngine(
  { namespace, image, command, flavor, timeout, environment }: SettingsOf<'hf-jobs'>,
  { http, token, secrets }: { http: HubFetch; token: string; secrets: Record<string, string> },
): JobEngine {
  const jobs = `/api/jobs/${encodeURIComponent(namespace)}`;
  const pathOf = (job: string) => `${jobs}/${encodeURIComponent(job)}`;

  async function read<Answer>(address: string, schema: z.ZodType<Answer>): Promise<Answer> {
    return parsed((await http.read(address)).bytes, schema, { what: `GET ${address}`, outcome: 'not-applied' });
  }

  return {
    async find(key) {
      const [found] = await read(`${jobs}?label=${encodeURIComponent(`steward=${key}`)}`, z.array(hubJob));
      return found ? toJob(found) : null;
    },
    async start({ key, board, model, revision, precision, on, dataset, path }) {
      const body = JSON.stringify({
        ...{ dockerImage: image, command, flavor, timeoutSeconds: parseDuration(timeout) / 1000, secrets },
        environment: {
          ...environment,
          ...{ MODEL: model, REVISION: revision, PRECISION: precision },
          ...{ REQUESTS_ON: on, REQUESTS_DATASET: dataset, REQUEST_FILE: path },
        },
        labels: { steward: key, board },
      });
      try {
        const { bytes } = await http.write(jobs, { body, contentType: 'application/json' });
        return { started: true, ...toJob(parsed(bytes, hubJob, { what: `POST ${jobs}`, outcome: 'unknown' })) };
      } catch (fault) {
        const refused = refusalOf(fault);
        if (refused) return refused;
        throw fault;
      }
    },
    async state(job) {
      const found = await nullWhenMissing(read(pathOf(job), hubJob));
      return found && toJob(found).state;
    },
    log: (job) =>
      nullWhenMissing(
        http.stream(`${pathOf(job)}/logs?tail=${logLines}`, async (response) => {
          let log = '';
          const lines = streamJobLogs({ namespace, jobId: job, accessToken: token, fetch: async () => response });
          for await (const { message } of lines) {
            log += `${message}\n`;
            if (log.length > 2 * logBytes) log = log.slice(-logBytes);
          }
          return log.slice(-logBytes);
        }),
      ),
  };
}

function parsed<Answer>(
  bytes: Uint8Array<ArrayBuffer>,
  schema: z.ZodType<Answer>,
  { what, outcome }: { what: string; outcome: 'unknown' | 'not-applied' },
): Answer {
  const read = schema.safeParse(jsonOf(bytes));
  if (read.success) return read.data;
  throw new PlatformFault('unreadable-answer', `${what}: not as expected`, { outcome });
}

function jsonOf(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

/** A stage that is not known is something that goes on. */
function toJob({ id, status }: z.infer<typeof hubJob>): Job {
  return { job: id, state: states[status.stage] ?? 'running' };
}

/** A token that is not accepted may be replaced and is tried again; any other refusal stands. */
function refusalOf(fault: unknown): Started | null {
  if (!(fault instanceof PlatformFault) || fault.kind !== 'refused' || fault.status === null || fault.status === 401)
    return null;
  return { started: false, reason: refusalOfStatus(fault.status), words: refusalWords(fault.message) };
}
