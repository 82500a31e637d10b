import type { HubClient, Repo } from '../../hub/hub-client.ts';
import { commitList, comparison, gitCommit } from '../schemas/git-answers.ts';
import { changedNames } from './changed-names.ts';
import type { RepoCalls } from './repo-calls.ts';

/** A comparison lists no more files than this, and does not say that there are more. */
const mostFiles = 300;
const pageOfCommits = 100;

/** History, and what differs between two commits. */
export function historyCalls({ ask, find }: RepoCalls): Pick<HubClient, 'changedPaths' | 'listCommits'> {
  /** `sha^` is the first parent: GitHub's comparison takes no such expression. null: it has none. */
  async function resolve(repo: Repo, revision: string): Promise<string | null> {
    if (!revision.endsWith('^')) return revision;
    const parameters = { sha: revision.slice(0, -1) };
    const commit = await find(repo, { route: 'GET /git/commits/{sha}', parameters, answer: gitCommit });
    return commit?.parents[0]?.sha ?? null;
  }

  return {
    async changedPaths(repo, { base, head }) {
      const from = await resolve(repo, base);
      if (from === null) return null;
      const parameters = { basehead: `${from}...${head}` };
      const compared = await find(repo, { route: 'GET /compare/{basehead}', parameters, answer: comparison });
      // GitHub compares with where the two parted: that is the base only when nothing was pushed over.
      if (compared?.status === 'identical') return [];
      if (compared?.status !== 'ahead' || !compared.files || compared.files.length >= mostFiles) return null;
      return changedNames(compared.files);
    },

    async *listCommits(repo, revision) {
      for (let page = 1; ; page += 1) {
        const parameters = { sha: revision, per_page: pageOfCommits, page };
        const commits = await ask(repo, { route: 'GET /commits', parameters, answer: commitList });
        for (const { sha, commit } of commits) {
          const [title = '', ...rest] = commit.message.split('\n');
          yield { id: sha, title, message: rest.join('\n').trim(), date: commit.committer?.date ?? '' };
        }
        if (commits.length < pageOfCommits) return;
      }
    },
  };
}
