import type { ThreadRef } from '../../threads/thread.ts';
import type { HubRepo } from './hub-client.ts';
import { hubPlace } from './hub-place.ts';
import { type WebhookPayload, webhookPayload, webhookVersion } from './schemas/webhook.ts';

/** What to look at. A move names both, so that threads, cases and configuration can follow. */
export type WebhookHint =
  | { about: 'thread'; ref: ThreadRef }
  | { about: 'repository'; repo: HubRepo }
  | { about: 'move'; from: HubRepo; to: HubRepo };

export type ReadWebhook =
  | { hints: WebhookHint[]; key: string }
  | { ignored: 'unknown-version' | 'unknown-scope' | 'unsupported-repository' | 'unreadable' };

/**
 * The hints in a webhook delivery of the Hub, payload v3 (hub-api.md §2.2 and 2.3). An unknown scope `a.b.c` counts as an
 * update of `a`. Nothing but names, numbers and ids is read. `key` tells deliveries apart in logs; equal keys of updates
 * need not be duplicates, since a payload does not say what changed.
 */
export function readWebhook(body: unknown): ReadWebhook {
  const version = webhookVersion.safeParse(body);
  if (!version.success) return { ignored: 'unreadable' };
  if (version.data.webhook.version !== 3) return { ignored: 'unknown-version' };
  const parsed = webhookPayload.safeParse(body);
  if (!parsed.success) return { ignored: 'unreadable' };
  return readPayload(parsed.data);
}

function readPayload(payload: WebhookPayload): ReadWebhook {
  const { type, name } = payload.repo;
  if (type !== 'model' && type !== 'dataset' && type !== 'space') return { ignored: 'unsupported-repository' };
  const repo: HubRepo = { type, name };
  const [subject] = payload.event.scope.split('.');
  if (subject === 'repo') return { hints: repositoryHints(payload, repo), key: keyOf(payload) };
  if (subject !== 'discussion') return { ignored: 'unknown-scope' };
  if (!payload.discussion) return { ignored: 'unreadable' };
  return { hints: [threadHint(repo, payload.discussion.num)], key: keyOf(payload) };
}

/** A push to a pull request comes as a change of `refs/pr/N` only, so it points at that thread. */
function repositoryHints({ event, movedTo, updatedRefs = [] }: WebhookPayload, repo: HubRepo): WebhookHint[] {
  if (event.action === 'move' && movedTo) {
    return [{ about: 'move', from: repo, to: { type: repo.type, name: movedTo.name } }];
  }
  const pullRequests = updatedRefs.flatMap(({ ref }) => /^refs\/pr\/([1-9]\d*)$/.exec(ref)?.[1] ?? []);
  const hints = pullRequests.map((number) => threadHint(repo, Number(number)));
  const onlyPullRequests = pullRequests.length > 0 && pullRequests.length === updatedRefs.length;
  return onlyPullRequests ? hints : [{ about: 'repository', repo }, ...hints];
}

function threadHint(repo: HubRepo, number: number): WebhookHint {
  return { about: 'thread', ref: { platform: 'hub', place: hubPlace(repo), number } };
}

function keyOf({ webhook, event, repo, comment, discussion, updatedRefs = [] }: WebhookPayload): string {
  const refs = updatedRefs.map(({ ref, newSha }) => `${ref}=${newSha ?? ''}`).join(',');
  return [webhook.id, event.scope, event.action, repo.id, comment?.id ?? discussion?.id ?? refs].join('|');
}
