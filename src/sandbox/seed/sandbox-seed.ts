import type { HubSeed, SeedRepo } from '../hub/hub-seed.ts';
import { boardRepos } from './board-repos.ts';
import { casesWithModels } from './cases-with-models.ts';
import { chooseRequests } from './choose-requests.ts';
import { discussions } from './discussions.ts';
import { flagFile } from './flag-file.ts';
import { modelCases } from './model-cases.ts';
import { modelRepo } from './model-repo.ts';
import { organisations, people } from './people.ts';
import { readSeedRequests } from './read-seed-requests.ts';
import { readSeedRows } from './read-seed-rows.ts';
import { renamePullRequests } from './rename-pull-requests.ts';
import { specsOfRequests } from './specs-of-requests.ts';

/**
 * What a new sandbox holds: the Open LLM Leaderboard with real names, a few hundred of its request files or all 3,827,
 * people to be, and Olivia's models, of which every one is broken in another way.
 */
export function sandboxSeed({ all }: { all: boolean }): HubSeed {
  const real = all ? readSeedRequests() : chooseRequests(readSeedRequests());
  const rows = readSeedRows();
  const made = casesWithModels();
  const board = boardRepos({ real, rows, made });
  const models: SeedRepo[] = [...modelCases, ...specsOfRequests(real, rows)].map(modelRepo);
  const renamed = modelCases.flatMap(({ name, formerName }) => (formerName ? [{ from: formerName, to: name }] : []));
  return {
    users: people,
    organisations,
    repos: [
      {
        type: 'space',
        name: 'open-llm-leaderboard/open_llm_leaderboard',
        files: [readme('Open LLM Leaderboard'), flagFile],
      },
      ...board.repos,
      ...models,
    ],
    discussions: [
      ...discussions,
      ...renamed.flatMap((rename) =>
        renamePullRequests({
          ...rename,
          requests: made.map(({ request }) => request).filter(({ json }) => json.model === rename.from),
          results: board.results.filter(({ path }) => path.startsWith(`${rename.from}/`)),
        }),
      ),
    ],
    redirects: [
      ...renamed.map(({ from, to }) => ({ type: 'model' as const, from, to })),
      { type: 'model', from: 'gpt2', to: 'openai-community/gpt2' },
    ],
  };
}

function readme(title: string) {
  return { path: 'README.md', text: `# ${title}\n\nPart of a sandbox on this machine.\n` };
}
