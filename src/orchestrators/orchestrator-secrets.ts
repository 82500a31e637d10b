import type { Board } from '../boards/board.ts';
import { SecretProblem } from '../secret-problem.ts';

/** What the boards' orchestrators need that must not be in a file. */
export interface OrchestratorSecrets {
  /** By board: the first signs, all of these are accepted. Two at most, while one is being replaced. */
  http: ReadonlyMap<string, readonly string[]>;
  githubToken: string | null;
  /** For Hub Jobs; null: the bot's own token. */
  jobsToken: string | null;
  /** By board: the secret variables of its jobs. */
  jobs: ReadonlyMap<string, Record<string, string>>;
}

/** Reads the secrets of the boards' orchestrators from the environment; one that is missing is refused with its name. */
export function readOrchestratorSecrets(
  environment: NodeJS.ProcessEnv,
  boards: readonly Pick<Board, 'name' | 'orchestrator'>[],
): OrchestratorSecrets {
  const http = new Map<string, readonly string[]>();
  const jobs = new Map<string, Record<string, string>>();
  const githubToken = environment.STEWARD_GITHUB_ACTIONS_TOKEN || null;
  for (const { name, orchestrator } of boards) {
    if (orchestrator.kind === 'http') http.set(name, signingSecrets(name, environment));
    if (orchestrator.kind === 'github-actions' && githubToken === null)
      throw new SecretProblem(
        `STEWARD_GITHUB_ACTIONS_TOKEN is not set. The board ${name} needs it: a token that may run ${orchestrator.workflow} in ${orchestrator.repository} (permission “Actions: write”).`,
      );
    if (orchestrator.kind === 'hf-jobs')
      jobs.set(
        name,
        Object.fromEntries(orchestrator.secrets.map((secret) => [secret, jobSecret(secret, environment)])),
      );
  }
  return { http, githubToken, jobsToken: environment.STEWARD_JOBS_TOKEN || null, jobs };
}

/** Boards whose orchestrators belong to different people have secrets of their own, so that neither can pose as the bot to the other. */
function signingSecrets(board: string, environment: NodeJS.ProcessEnv): string[] {
  const common = 'STEWARD_ORCHESTRATOR_SECRETS';
  const own = `${common}_${board.toUpperCase().replaceAll('-', '_')}`;
  const name = environment[own] ? own : common;
  const secrets = (environment[name] ?? '')
    .split(',')
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
  if (secrets.length === 0)
    throw new SecretProblem(
      `${common} is not set (nor ${own}). The board ${board} needs it: what calls to its orchestrator, and from it, are signed with.`,
    );
  if (secrets.length > 2)
    throw new SecretProblem(
      `${name} holds more than two secrets. Two are valid at once: the new one first, then the old one.`,
    );
  return secrets;
}

function jobSecret(name: string, environment: NodeJS.ProcessEnv): string {
  const value = environment[`STEWARD_JOB_SECRET_${name}`];
  if (value) return value;
  throw new SecretProblem(`STEWARD_JOB_SECRET_${name} is not set. It is the value of ${name} in the board's jobs.`);
}
