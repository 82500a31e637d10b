import { boardNames } from '../../seed/board-names.ts';
import { people } from '../../seed/people.ts';
import { readSeedRequests } from '../../seed/read-seed-requests.ts';
import { requestText } from '../../seed/request-text.ts';
import type { GitHubSeed } from '../github-seed.ts';

const organisation = boardNames.organisation;

/** The second board is small: the request files of two organisations. */
const arenaOrganisations = /^(google|HuggingFaceTB)\//;

const workflow = `name: evaluate
on:
  workflow_dispatch:
    inputs:
      request: { required: true, type: string }
      key: { required: false, type: string }
jobs:
  evaluate:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ inputs.request }}"
`;

/** The people of the sandbox Hub with tokens of their own, an organisation with issues, and a small board's request files. */
export function sandboxGitHubSeed(): GitHubSeed {
  const persons = people.filter(({ login }) => !login.startsWith('steward'));
  const requests = readSeedRequests().filter(({ path }) => arenaOrganisations.test(path));
  return {
    people: persons.map(({ login, fullName, token }) => ({
      login,
      name: fullName,
      token: token.replace(/^hf_/, 'ghp_'),
    })),
    organisations: [
      {
        login: organisation,
        name: 'Open LLM Leaderboard',
        teams: [
          {
            slug: 'maintainers',
            repoRole: 'maintain',
            members: [
              { login: 'mira-maintainer', role: 'maintainer' },
              { login: 'noor-maintainer', role: 'member' },
            ],
          },
        ],
      },
    ],
    app: {
      slug: 'steward-sandbox',
      name: 'Steward (sandbox)',
      organisation,
      permissions: {
        actions: 'write',
        contents: 'write',
        issues: 'write',
        members: 'read',
        metadata: 'read',
        pull_requests: 'write',
      },
    },
    repos: [
      {
        owner: organisation,
        name: 'leaderboard-desk',
        description: 'Requests and reports about the leaderboard',
        files: [{ path: 'README.md', text: '# Leaderboard desk\n\nOpen an issue.\n' }],
      },
      {
        owner: organisation,
        name: 'arena-requests',
        description: 'Request files of the arena',
        files: [
          { path: 'README.md', text: '# Requests of the arena\n' },
          { path: '.github/workflows/evaluate.yml', text: workflow },
          ...requests.map(({ path, json }) => ({ path, text: requestText(json) })),
        ],
        collaborators: [{ login: 'evaluator', role: 'write' }],
      },
    ],
    issues: [
      {
        repo: `${organisation}/leaderboard-desk`,
        author: 'sam-stranger',
        title: 'Which models run next?',
        body: 'I am looking for the queue.',
        comments: [{ author: 'mira-maintainer', body: 'Try `/queue` here.' }],
      },
    ],
  };
}
