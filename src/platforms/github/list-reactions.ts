import type { ThreadRef } from '../../threads/thread.ts';
import { askGithub } from './ask-github.ts';
import type { Octokit } from './github-app.ts';
import { ownerAndName } from './owner-and-name.ts';
import { openingPost } from './read-thread.ts';
import { reactionList } from './schemas/issue-answers.ts';

interface Asked {
  ref: ThreadRef;
  messageId: string;
  /** Only those of this kind, by its name in REST; left out: all. */
  content?: string;
  now: () => Date;
}

const perPage = 100;
/** Reactions of one message beyond two thousand are not read. */
const mostPages = 20;

/** The reactions to one message, oldest first, also those of apps. */
export async function listReactions(octokit: Octokit, { ref, messageId, content, now }: Asked) {
  const { owner, name: repo } = ownerAndName(ref.place);
  const at = messageId === openingPost ? { issue_number: ref.number } : { comment_id: messageId };
  const below = messageId === openingPost ? 'issues/{issue_number}' : 'issues/comments/{comment_id}';
  const found: (typeof reactionList)['_output'] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const parameters = { owner, repo, ...at, ...(content && { content }), per_page: perPage, page };
    const route = `GET /repos/{owner}/{repo}/${below}/reactions`;
    const listed = await askGithub(octokit, { route, parameters, answer: reactionList }, now);
    found.push(...listed);
    if (listed.length < perPage) break;
  }
  return found;
}
