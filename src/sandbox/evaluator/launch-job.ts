import type { EvaluationRequest } from './evaluation-request.ts';
import type { EvaluatorHub } from './evaluator-hub.ts';
import { naiveTime } from './naive-time.ts';
import { setRequest } from './set-request.ts';
import { waitingStatuses } from './waiting-statuses.ts';

interface Launch {
  path: string;
  request: EvaluationRequest;
  jobId: string;
  now: Date;
}

/** Says RUNNING with the scheduler's number and start. What cannot be launched fails without either (§6.2, third case). */
export async function launchJob(hub: EvaluatorHub, { path, request, jobId, now }: Launch): Promise<string | null> {
  const launchable = sixteenBit.includes(request.precision) ? request.params <= 100 : known.includes(request.precision);
  const fields = launchable
    ? { status: 'RUNNING', job_id: jobId, job_start_time: naiveTime(now) }
    : { status: 'FAILED', job_id: -1, job_start_time: null };
  const done = await setRequest(hub, { path, from: waitingStatuses, fields });
  if (!done) return null;
  return launchable ? `RUNNING as job ${jobId}` : 'FAILED (could not be launched)';
}

const sixteenBit = ['float16', 'bfloat16'];
const known = ['8bit', '4bit', 'GPTQ'];
