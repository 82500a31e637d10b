import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { moveRef } from '../repos/move-ref.ts';
import { webPath } from '../repos/web-path.ts';
import type { Repo } from '../store/repo.ts';
import { limits } from './limits.ts';
import { openDiscussion } from './open-discussion.ts';

const schema = z.object({
  title: limits.title,
  description: z.string().max(65_536),
  pullRequest: z.boolean().optional(),
});

/** POST D: a discussion, or a draft pull request whose ref starts at main (hub-api.md §3, §3.6). */
export function createDiscussion(call: Call, at: { repo: Repo; caller: Caller }): Reply {
  const { hub } = call;
  const { repo, caller } = at;
  if (repo.discussionsDisabled) return refusal(403, 'Discussions are disabled for this repo');
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const pullRequest = body.value.pullRequest ?? false;
  const discussion = openDiscussion(hub, repo, {
    authorId: caller.account.id,
    oauthApp: caller.token.oauthApp,
    title: body.value.title,
    text: body.value.description,
    as: pullRequest ? 'draft' : 'discussion',
  });
  const main = hub.store.refs.get(`${repo.id} refs/heads/main`);
  // INFERRED: the new ref points to the tip of main.
  if (pullRequest && main !== null) moveRef(hub, repo, { ref: `refs/pr/${discussion.num}`, commit: main.commit });
  return jsonReply({
    num: discussion.num,
    url: `${hub.origin}${webPath(repo)}/discussions/${discussion.num}`,
    pullRequest,
    ...(pullRequest ? { references: { base: discussion.base } } : {}),
  });
}
