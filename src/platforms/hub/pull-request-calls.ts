import { PlatformFault } from '../platform-fault.ts';
import { commitLines } from './commit-lines.ts';
import { cappedLines } from './diff/capped-lines.ts';
import { readDiffPaths } from './diff/read-diff-paths.ts';
import { parseAnswer } from './http/parse-answer.ts';
import type { HubClient } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';
import { apiPath, webPath } from './hub-path.ts';
import { hubPlace, repoOfPlace } from './hub-place.ts';
import { hubRepo } from './hub-repo.ts';
import { openedPullRequest } from './schemas/repository-answers.ts';
import { threadList } from './schemas/thread-answers.ts';
import { threadPath } from './thread-path.ts';

/** A pull request with a larger diff is no rename of one model. */
const MAX_DIFF_BYTES = 20 * 1024 * 1024;

type PullRequestCalls = Pick<
  HubClient,
  'openPullRequests' | 'openPullRequest' | 'pullRequestPaths' | 'mergePullRequest'
>;

/** Pull requests beyond what they share with discussions (hub-api.md §3.6 and 4.3). */
export function pullRequestCalls(http: HubFetch): PullRequestCalls {
  return {
    async *openPullRequests(repo) {
      for (let page = 0; ; page += 1) {
        const query = `p=${page}&type=pull_request&status=open&sort=recently-created`;
        const list = parseAnswer(threadList, await http.read(`${apiPath(hubRepo(repo), 'discussions')}?${query}`));
        for (const { num, title, status } of list.discussions) {
          yield { ref: { platform: 'hub', place: hubPlace(hubRepo(repo)), number: num }, title, status };
        }
        if (list.discussions.length === 0 || list.start + list.discussions.length >= list.count) return;
      }
    },

    async openPullRequest(request) {
      const path = `${apiPath(hubRepo(request.repo), 'commit', 'main')}?create_pr=1`;
      const answer = await http.write(path, { body: commitLines(request), contentType: 'application/x-ndjson' });
      const { commitOid, pullRequestUrl } = parseAnswer(openedPullRequest, answer, 'unknown');
      const number = Number(/\/discussions\/(\d+)$/.exec(pullRequestUrl)?.[1]);
      return { ref: { platform: 'hub', place: hubPlace(hubRepo(request.repo)), number }, head: commitOid };
    },

    async pullRequestPaths(ref) {
      const repo = repoOfPlace(ref.place);
      if (!repo) return null;
      try {
        return await http.stream(webPath(repo, 'discussions', String(ref.number), 'files.diff'), async (response) =>
          response.body ? await readDiffPaths(cappedLines(response.body, MAX_DIFF_BYTES)) : null,
        );
      } catch (error) {
        const untold = error instanceof PlatformFault && (error.kind === 'unreadable-answer' || error.status === 404);
        if (untold) return null;
        throw error;
      }
    },

    async mergePullRequest(ref) {
      try {
        await http.write(threadPath(ref, 'merge'), { body: '{}', contentType: 'application/json' });
        return { accepted: true };
      } catch (error) {
        // Which refusal means what is not documented: the pull request itself is asked afterwards.
        const refused = error instanceof PlatformFault && error.kind === 'refused';
        if (refused) return { accepted: false, words: error.message };
        throw error;
      }
    },
  };
}
