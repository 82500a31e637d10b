import type { JobState } from '../job-engine.ts';

/** What a workflow run's status and conclusion mean; a run that did nothing (skipped, neutral) is no result either. */
export function runState({ status, conclusion }: { status: string | null; conclusion: string | null }): JobState {
  if (status !== 'completed') return status === 'in_progress' ? 'running' : 'queued';
  if (conclusion === 'success') return 'finished';
  return conclusion === 'cancelled' || conclusion === 'skipped' ? 'cancelled' : 'failed';
}
