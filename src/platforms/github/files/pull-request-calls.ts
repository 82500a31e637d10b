import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ThreadRef } from '../../../threads/thread.ts';
import type { CommitRequest, HubClient, Repo } from '../../hub/hub-client.ts';
import { PlatformFault } from '../../platform-fault.ts';
import { changedFiles, pullRequest, pullRequestList } from '../schemas/git-answers.ts';
import { changedNames } from './changed-names.ts';
import { makeCommit } from './make-commit.ts';
import type { RepoCalls } from './repo-calls.ts';

const page = 100;
/** GitHub lists no more files of a pull request than this. */
const mostFiles = 3000;
/** One commit in the history, as the Hub makes it; the second for repositories that allow only that. */
const mergeMethods = ['squash', 'merge'] as const;

type PullRequestCalls = Pick<
  HubClient,
  'openPullRequests' | 'openPullRequest' | 'pullRequestPaths' | 'mergePullRequest'
>;

/** Pull requests beyond what they share with issues. */
export function pullRequestCalls(calls: RepoCalls): PullRequestCalls {
  const { ask, find } = calls;

  /** An earlier try may have made the branch, but no pull request of it: the branch is the bot's own and is moved. */
  async function putBranch(repo: Repo, { branch, sha }: { branch: string; sha: string }): Promise<void> {
    const made = { ref: `refs/heads/${branch}`, sha };
    try {
      await ask(repo, { route: 'POST /git/refs', parameters: made, answer: z.unknown() });
    } catch (fault) {
      if (!(fault instanceof PlatformFault && fault.status === 422)) throw fault;
      const parameters = { ref: `heads/${branch}`, sha, force: true };
      await ask(repo, { route: 'PATCH /git/refs/{ref}', parameters, answer: z.unknown() });
    }
  }

  return {
    async *openPullRequests(repo) {
      for (let number = 1; ; number += 1) {
        const parameters = { state: 'open', sort: 'created', direction: 'desc', per_page: page, page: number };
        const listed = await ask(repo, { route: 'GET /pulls', parameters, answer: pullRequestList });
        for (const { number: pull, title, draft } of listed)
          yield { ref: refOf(repo, pull), title, status: draft ? 'draft' : 'open' };
        if (listed.length < page) return;
      }
    },

    async openPullRequest(request) {
      const { repo, title, description } = request;
      const branch = branchOf(request);
      const sha = await makeCommit(request, calls);
      await putBranch(repo, { branch, sha });
      const parameters = { title, body: description, head: branch, base: 'main' };
      const opened = await ask(repo, { route: 'POST /pulls', parameters, answer: pullRequest });
      return { ref: refOf(repo, opened.number), head: sha };
    },

    async pullRequestPaths(ref) {
      const files = [];
      for (let number = 1; files.length < mostFiles; number += 1) {
        const parameters = { pull_number: ref.number, per_page: page, page: number };
        const route = 'GET /pulls/{pull_number}/files';
        const listed = await find(repoOf(ref), { route, parameters, answer: changedFiles });
        if (!listed) return null;
        files.push(...listed);
        if (listed.length < page) return changedNames(files);
      }
      return null;
    },

    async mergePullRequest(ref, expectedHead) {
      let words = '';
      for (const method of mergeMethods) {
        const sha = expectedHead === undefined ? {} : { sha: expectedHead };
        const parameters = { pull_number: ref.number, merge_method: method, ...sha };
        try {
          await ask(repoOf(ref), { route: 'PUT /pulls/{pull_number}/merge', parameters, answer: z.unknown() });
          return { accepted: true };
        } catch (fault) {
          if (!(fault instanceof PlatformFault && fault.kind === 'refused')) throw fault;
          words = fault.message;
          if (fault.status !== 405) break;
        }
      }
      return { accepted: false, words };
    },
  };
}

function refOf({ name }: Repo, number: number): ThreadRef {
  return { platform: 'github', place: name, number };
}

function repoOf({ place }: ThreadRef): Repo {
  return { type: 'github', name: place };
}

/** The same request gives the same branch, so that a repeat finds what the first try left. */
function branchOf({ title, description }: CommitRequest): string {
  return `steward/${createHash('sha256').update(`${title}\n\n${description}`).digest('hex').slice(0, 12)}`;
}
