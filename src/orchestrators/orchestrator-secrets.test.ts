import { expect, test } from 'vitest';
import { orchestratorSettings } from '../boards/orchestrator-settings.ts';
import { readOrchestratorSecrets } from './orchestrator-secrets.ts';

const http = { kind: 'http', url: 'https://eval.org/jobs' };
const github = { kind: 'github-actions', repository: 'org/eval', workflow: 'evaluate.yml' };
const jobs = { kind: 'hf-jobs', namespace: 'org', image: 'python', command: ['evaluate'], secrets: ['HF_TOKEN'] };
const read = (settings: object, environment: NodeJS.ProcessEnv) =>
  readOrchestratorSecrets(environment, [{ name: 'my-board', orchestrator: orchestratorSettings.parse(settings) }]);

test.each([
  ['http', http, {}, 'STEWARD_ORCHESTRATOR_SECRETS is not set'],
  ['http', http, { STEWARD_ORCHESTRATOR_SECRETS: 'a,b,c' }, 'more than two secrets'],
  ['github-actions', github, {}, 'STEWARD_GITHUB_ACTIONS_TOKEN is not set'],
  ['hf-jobs', jobs, {}, 'STEWARD_JOB_SECRET_HF_TOKEN is not set'],
])('what %s lacks is told by its name', (_, settings, environment, words) => {
  expect(() => read(settings, environment)).toThrow(words);
});

test('boards without an orchestrator of their own need none', () => {
  expect(read({ kind: 'requests-dataset' }, {})).toMatchObject({ githubToken: null, jobsToken: null });
});

test('a board’s own secrets come before the common ones', () => {
  const environment = { STEWARD_ORCHESTRATOR_SECRETS: 'common', STEWARD_ORCHESTRATOR_SECRETS_MY_BOARD: 'new, old' };
  expect(read(http, environment).http.get('my-board')).toEqual(['new', 'old']);
});

test('a job gets the secrets that its board names, and no other', () => {
  const environment = { STEWARD_JOB_SECRET_HF_TOKEN: 'hf_job', STEWARD_JOB_SECRET_OTHER: 'x' };
  expect(read(jobs, environment).jobs.get('my-board')).toEqual({ HF_TOKEN: 'hf_job' });
});
