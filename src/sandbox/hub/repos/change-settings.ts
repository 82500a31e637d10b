import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayWrite } from '../identity/may-write.ts';
import type { Repo } from '../store/repo.ts';

const schema = z.object({
  private: z.boolean().optional(),
  gated: z.union([z.literal(false), z.enum(['auto', 'manual'])]).optional(),
  discussionsDisabled: z.boolean().optional(),
});

/** PUT …/settings; webhooks are told `private` and of other keys only that something changed (hub-api.md §2.2). */
export function changeSettings(call: Call, at: { repo: Repo; caller: Caller }): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { store, announcer } = call.hub;
  if (!mayWrite(store, at.repo, at.caller)) return refusal(403, 'Forbidden: you need write access');
  const { private: isPrivate, gated, discussionsDisabled } = body.value;
  const repo = store.repos.put({
    ...at.repo,
    private: isPrivate ?? at.repo.private,
    gated: gated ?? at.repo.gated,
    discussionsDisabled: discussionsDisabled ?? at.repo.discussionsDisabled,
  });
  const updatedConfig = isPrivate === undefined ? {} : { private: isPrivate };
  announcer.announce({ scope: 'repo.config', action: 'update', repo, updatedConfig });
  return jsonReply({ private: repo.private, gated: repo.gated, discussionsDisabled: repo.discussionsDisabled });
}
