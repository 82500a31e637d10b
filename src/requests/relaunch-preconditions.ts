import type { RequestFile } from './request-file.ts';
import type { StatusClass } from './status-class.ts';

/** All that is known when a relaunch is asked for; read at the head of the requests dataset. */
export interface RelaunchQuestion {
  file: RequestFile;
  statusClass: StatusClass;
  /** It says that it runs, for longer than its size explains. */
  ranTooLong: boolean;
  /** Time of the newest results of this model at this precision; null when there are none. */
  newestResult: Date | null;
  /** The model's repository; `unknown` when the Hub did not answer. */
  repository:
    | { state: 'found'; id: string; headSha: string; pinnedSha: 'there' | 'gone' | 'unknown' }
    | { state: 'gone' }
    | { state: 'unknown' };
  /** Other request files of the same model and precision. */
  siblings: readonly { path: string; submittedTime: Date | null }[];
  /** Relaunches of this file so far, and how many the board allows. */
  attempts: { made: number; allowed: number };
  flagged: boolean;
  /** The board's reason for not taking this model; null when it takes it. */
  doNotSubmit: string | null;
  /** Whose side the failure is on, as far as its cause is known. */
  side: 'user' | 'infrastructure' | 'unknown';
  /** Whether the person who asks says that the cause is gone. */
  saidToBeFixed: boolean;
}

export type RelaunchFinding =
  /** `status` is what the file really says. */
  | { finding: 'not-failed'; status: string | null; statusClass: StatusClass }
  /** Refused by the board, not failed. */
  | { finding: 'rejected'; status: string }
  | { finding: 'running-without-job' }
  | { finding: 'running-too-long'; since: Date }
  | { finding: 'never-launched' }
  | { finding: 'result-newer-than-failure'; resultTime: Date }
  | { finding: 'head-moved'; pinned: string; head: string }
  | { finding: 'pinned-sha-gone'; pinned: string }
  | { finding: 'renamed'; to: string }
  | { finding: 'gone' }
  | { finding: 'repository-unknown' }
  | { finding: 'superseded'; by: string }
  | { finding: 'attempts-exhausted'; made: number; allowed: number }
  | { finding: 'flagged' }
  | { finding: 'do-not-submit'; reason: string }
  | { finding: 'user-side'; saidToBeFixed: boolean };

/**
 * What speaks for and against launching a request file again: the preconditions of leaderboard-domain.md §11 and the signs
 * of §6.2 (a job that never started; results that came although the status says failed). In the order of their weight.
 */
export function relaunchPreconditions(question: RelaunchQuestion): RelaunchFinding[] {
  const { attempts, doNotSubmit } = question;
  const findings: RelaunchFinding[] = [...aboutStatus(question)];
  if (doNotSubmit !== null) findings.push({ finding: 'do-not-submit', reason: doNotSubmit });
  if (question.flagged) findings.push({ finding: 'flagged' });
  findings.push(...aboutOtherRequests(question), ...aboutRepository(question));
  if (attempts.made >= attempts.allowed) findings.push({ finding: 'attempts-exhausted', ...attempts });
  if (question.side === 'user') findings.push({ finding: 'user-side', saidToBeFixed: question.saidToBeFixed });
  return findings;
}

function aboutStatus({ file, statusClass, ranTooLong, newestResult }: RelaunchQuestion): RelaunchFinding[] {
  const { status, submittedTime, jobId, jobStartTime } = file;
  if (status?.trim().toUpperCase() === 'REJECTED') return [{ finding: 'rejected', status }];
  if (statusClass === 'running' && jobId === null) return [{ finding: 'running-without-job' }];
  if (ranTooLong && jobStartTime) return [{ finding: 'running-too-long', since: jobStartTime }];
  if (statusClass !== 'failed' && statusClass !== 'stopped') return [{ finding: 'not-failed', status, statusClass }];
  if (newestResult && submittedTime && newestResult > submittedTime) {
    return [{ finding: 'result-newer-than-failure', resultTime: newestResult }];
  }
  return jobId === null && statusClass === 'failed' ? [{ finding: 'never-launched' }] : [];
}

function aboutOtherRequests({ file, siblings }: RelaunchQuestion): RelaunchFinding[] {
  const { submittedTime } = file;
  const newer = siblings.find((other) => submittedTime && other.submittedTime && other.submittedTime > submittedTime);
  return newer ? [{ finding: 'superseded', by: newer.path }] : [];
}

/** Names on the Hub are the same in every letter case; a branch name such as main pins nothing. */
function aboutRepository({ file, repository }: RelaunchQuestion): RelaunchFinding[] {
  if (repository.state === 'gone') return [{ finding: 'gone' }];
  if (repository.state === 'unknown') return [{ finding: 'repository-unknown' }];
  const findings: RelaunchFinding[] = [];
  if (repository.id.toLowerCase() !== file.model.toLowerCase())
    findings.push({ finding: 'renamed', to: repository.id });
  const pinned = file.revision ?? '';
  if (!/^[0-9a-f]{40}$/i.test(pinned)) return findings;
  if (repository.pinnedSha === 'gone') findings.push({ finding: 'pinned-sha-gone', pinned });
  else if (repository.headSha.toLowerCase() !== pinned.toLowerCase()) {
    findings.push({ finding: 'head-moved', pinned, head: repository.headSha });
  }
  return findings;
}
