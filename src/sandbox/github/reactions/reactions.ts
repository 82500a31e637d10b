import type { components } from '@octokit/openapi-types';
import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { GitHub } from '../github.ts';
import type { Call, Caller } from '../http/call.ts';
import { nodeId } from '../http/node-id.ts';
import { notFound } from '../http/not-found.ts';
import { paged } from '../http/paged.ts';
import { readBody } from '../http/read-body.ts';
import { readQuery } from '../http/read-query.ts';
import { refusal } from '../http/refusal.ts';
import { describeUserById } from '../identity/describe-user-by-id.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import type { InIssue } from '../issues/on-issue.ts';
import { type Reaction, reactionContent } from '../store/reaction.ts';

/** What the reactions stand on: an issue, or one of its comments. */
type Subject = InIssue & { subject: number };

function describe(github: GitHub, reaction: Reaction): components['schemas']['reaction'] {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: describeUserById(github, reaction.accountId),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

function list(call: Call, { subject }: Subject): Reply {
  const query = readQuery(call, z.object({ content: reactionContent.optional() }));
  if (!query.ok) return query.reply;
  const { content } = query.value;
  const reactions = call.github.store.reactions.group(String(subject));
  const wanted = reactions.filter((reaction) => content === undefined || reaction.content === content);
  return paged(call, wanted, (reaction) => describe(call.github, reaction));
}

function create(call: Call, { repo, issue, subject, caller }: Subject & { caller: Caller }): Reply {
  const app = issue.pull === null ? 'issues' : 'pull_requests';
  if (!may(call, repo, { role: 'read', app, level: 'write' })) return lacksRight(call);
  const body = readBody(call, z.object({ content: reactionContent }));
  if (!body.ok) return body.reply;
  if (issue.locked && !may(call, repo, { role: 'write', app, level: 'write' })) {
    return refusal(403, 'Unable to create reaction because issue is locked.');
  }
  const { store, clock } = call.github;
  const { content } = body.value;
  const accountId = caller.account.id;
  const known = store.reactions
    .group(String(subject))
    .find((reaction) => reaction.accountId === accountId && reaction.content === content);
  if (known !== undefined) return jsonReply(describe(call.github, known));
  const made = { id: store.nextId(), subject, accountId, content, createdAt: clock().toISOString() };
  return jsonReply(describe(call.github, store.reactions.put(made)), 201);
}

function remove(call: Call, { subject, caller }: Subject & { caller: Caller }): Reply {
  const { store } = call.github;
  const reaction = store.reactions.get(call.params.reaction ?? '');
  if (reaction === null || reaction.subject !== subject) return notFound();
  if (reaction.accountId !== caller.account.id) return lacksRight(call, 'You may only take back your own reactions.');
  store.reactions.delete(String(reaction.id));
  return { status: 204, headers: {}, body: '' };
}

/** Reactions on an issue or comment: one of a kind for each account (201, then 200); no webhook tells of them. */
export const reactions = { list, create, remove };
