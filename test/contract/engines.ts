import { readFileSync } from 'node:fs';
import type { SettingsOf } from '../../src/boards/orchestrator-settings.ts';
import type { Clock } from '../../src/clock.ts';
import { githubActionsEngine } from '../../src/orchestrators/github-actions/github-actions-engine.ts';
import { hfJobsEngine } from '../../src/orchestrators/hf-jobs/hf-jobs-engine.ts';
import { httpEngine } from '../../src/orchestrators/http/http-engine.ts';
import type { JobEngine } from '../../src/orchestrators/job-engine.ts';
import { openHubFetch } from '../../src/platforms/hub/hub-fetch.ts';
import type { Counterpart } from '../../src/sandbox/orchestrators/counterpart.ts';
import { openGithubActionsCounterpart } from '../../src/sandbox/orchestrators/open-github-actions-counterpart.ts';
import { openHfJobsCounterpart } from '../../src/sandbox/orchestrators/open-hf-jobs-counterpart.ts';
import { openHttpCounterpart } from '../../src/sandbox/orchestrators/open-http-counterpart.ts';

export interface EngineOnTrial {
  engine: JobEngine;
  /** The same engine with credentials that the counterpart does not know. */
  stranger: JobEngine;
  counterpart: Counterpart;
}

const now = () => new Date('2026-11-21T12:00:00Z');
const clock: Clock = { now, sleep: () => Promise.resolve() };
/** Shorter than a counterpart hangs. */
const timeoutMs = 1_000;
export const evaluate = {
  name: 'evaluate.yml',
  text: readFileSync(new URL('../../docs/evaluate.yml', import.meta.url), 'utf8'),
};

export async function http(): Promise<EngineOnTrial> {
  const counterpart = await openHttpCounterpart({ secrets: ['new', 'old'], now });
  const settings = { kind: 'http', url: counterpart.url, timeout: '1s', writesRequestFiles: 'bot' } as const;
  const engine = httpEngine(settings, { secret: 'old', clock });
  return { engine, stranger: httpEngine(settings, { secret: 'another', clock }), counterpart };
}

/** `tellsRun` false: a server that does not know `return_run_details`. */
export async function githubActions(tellsRun: boolean, workflow = evaluate): Promise<EngineOnTrial> {
  const repository = 'org/evaluations';
  const counterpart = await openGithubActionsCounterpart({ repository, workflow, token: 'ghs_1', tellsRun, now });
  const settings: SettingsOf<'github-actions'> = {
    ...{ repository, workflow: workflow.name, ref: 'main', writesRequestFiles: 'bot' },
    kind: 'github-actions',
  };
  const engine = (token: string) => githubActionsEngine(settings, { api: counterpart.url, token, clock, timeoutMs });
  return { engine: engine('ghs_1'), stranger: engine('ghs_2'), counterpart };
}

async function hfJobs(): Promise<EngineOnTrial> {
  const counterpart = await openHfJobsCounterpart({ namespace: 'org', token: 'hf_1' });
  const settings: SettingsOf<'hf-jobs'> = {
    ...{ kind: 'hf-jobs', namespace: 'org', image: 'python:3.12', command: ['evaluate'], flavor: 'a10g-large' },
    ...{ timeout: '12h', environment: {}, secrets: ['HF_TOKEN'], writesRequestFiles: 'bot' },
  };
  const engine = (token: string) => {
    const access = openHubFetch({ url: counterpart.url, token, clock, timeoutMs });
    return hfJobsEngine(settings, { http: access, token, secrets: { HF_TOKEN: 'hf_job' } });
  };
  return { engine: engine('hf_1'), stranger: engine('hf_2'), counterpart };
}

/** Every kind of engine with its counterpart. */
export const engines: [string, () => Promise<EngineOnTrial>][] = [
  ['http', http],
  ['github-actions', () => githubActions(true)],
  ['github-actions on an older server', () => githubActions(false)],
  ['hf-jobs', hfJobs],
];
