import { ProbotOctokit } from 'probot';
import { onTestFinished } from 'vitest';
import type { GitHubSeed } from '../../src/sandbox/github/github-seed.ts';
import { openSandboxGitHub } from '../../src/sandbox/github/open-sandbox-github.ts';

const request = '{\n  "model": "heron-labs/heron-7b",\n  "status": "FAILED"\n}';

export const seed: GitHubSeed = {
  people: ['olivia', 'sam', 'mira', 'wanda'].map((login) => ({ login, name: login, token: `ghp_${login}` })),
  organisations: [
    {
      login: 'board',
      name: 'Board',
      teams: [{ slug: 'maintainers', repoRole: 'maintain', members: [{ login: 'mira', role: 'maintainer' }] }],
    },
  ],
  app: {
    slug: 'steward-test',
    name: 'Steward',
    organisation: 'board',
    permissions: { contents: 'write', issues: 'write', members: 'read', metadata: 'read', pull_requests: 'write' },
  },
  repos: [
    {
      owner: 'board',
      name: 'desk',
      files: [
        { path: 'README.md', text: '# Desk\n' },
        { path: 'heron-labs/heron-7b_eval_request_False_bfloat16_Original.json', text: request },
        { path: '.github/workflows/evaluate.yml', text: 'on: workflow_dispatch\n' },
      ],
      collaborators: [{ login: 'wanda', role: 'write' }],
    },
    { owner: 'board', name: 'secret', private: true, files: [{ path: 'a.txt', text: 'a' }] },
  ],
  issues: [{ repo: 'board/desk', author: 'olivia', title: 'It failed', body: 'Please look.', comments: [] }],
};

export const desk = { owner: 'board', repo: 'desk' } as const;
export const requestFile = 'heron-labs/heron-7b_eval_request_False_bfloat16_Original.json';

/** A GitHub for one test, closed at its end, and the real Octokit for the app and for people; it neither waits nor repeats. */
export async function openTestGitHub(options: Partial<Parameters<typeof openSandboxGitHub>[0]> = {}) {
  const github = await openSandboxGitHub({ directory: null, port: 0, clock: () => new Date(), seed, ...options });
  onTestFinished(() => github.close());
  const { url: baseUrl, appId, privateKey } = github;
  const still = { baseUrl, throttle: { enabled: false }, retry: { enabled: false } };
  const app = new ProbotOctokit({ ...still, auth: { appId, privateKey } });
  const { data: installation } = await app.rest.apps.getRepoInstallation(desk);
  const bot = new ProbotOctokit({ ...still, auth: { appId, privateKey, installationId: installation.id } });
  const as = (login: string) => new ProbotOctokit({ ...still, auth: { token: github.tokens[login] ?? login } });
  return { github, app, bot, as, installation };
}
