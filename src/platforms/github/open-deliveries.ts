import type { Probot } from 'probot';
import type { z } from 'zod';
import type { ThreadRef } from '../../threads/thread.ts';
import type { GithubApp } from './github-app.ts';
import { ownerAndName } from './owner-and-name.ts';
import { aboutInstallation, aboutIssue, aboutPullRequest, aboutPush, aboutRepository } from './schemas/delivery.ts';

/** What a delivery says to look at, or that something changed which operators have to know. */
export type DeliveryMeaning =
  | { about: 'thread'; ref: ThreadRef }
  /** The default branch of a repository, `owner/name`. */
  | { about: 'branch'; repository: string }
  /** `what`: `repository renamed`, `installation deleted`. */
  | { about: 'setting'; what: string; of: string };

export interface Delivery {
  id: string;
  name: string;
  payload: Record<string, unknown>;
}

/** What one delivery means; null: nothing that the bot looks at. */
export type ReadDelivery = (delivery: Delivery) => Promise<DeliveryMeaning | null>;

type Event = Parameters<Probot['receive']>[0];

/**
 * Registers with Probot for each event that means something, one by one, and gives the way in for verified deliveries. Nothing
 * but names and numbers is read; payloads of another shape mean nothing.
 */
export function openDeliveries({ probot, forgetInstallations }: GithubApp): ReadDelivery {
  const meanings = new WeakMap<object, DeliveryMeaning>();
  const reading =
    <Shape>(schema: z.ZodType<Shape>, meaning: (payload: Shape) => DeliveryMeaning | null) =>
    ({ payload }: { payload: object }) => {
      const parsed = schema.safeParse(payload);
      const means = parsed.success ? meaning(parsed.data) : null;
      if (means) meanings.set(payload, means);
    };
  const issue = reading(aboutIssue, (payload) => threadOf(payload.repository, payload.issue.number));
  const pullRequest = reading(aboutPullRequest, (payload) => threadOf(payload.repository, payload.pull_request.number));
  const installation = reading(aboutInstallation, ({ action, installation: { account } }) => {
    forgetInstallations();
    return { about: 'setting', what: `installation ${action}`, of: account?.login ?? '' };
  });

  probot.on('issues', issue);
  probot.on('issue_comment', issue);
  probot.on('pull_request', pullRequest);
  probot.on('push', reading(aboutPush, pushed));
  probot.on('repository', reading(aboutRepository, moved));
  probot.on('installation', installation);
  probot.on('installation_repositories', installation);

  return async ({ id, name, payload }) => {
    const event = { id, name, payload };
    if (!isEvent(event)) return null;
    await probot.receive(event);
    return meanings.get(payload) ?? null;
  };
}

/** Probot types an event by its name; what is read of it is checked where it is read. */
function isEvent(event: { id: string; name: string; payload: object }): event is Event {
  return /^[a-z_]+$/.test(event.name);
}

function threadOf({ full_name }: { full_name: string }, number: number): DeliveryMeaning {
  return { about: 'thread', ref: { platform: 'github', place: full_name, number } };
}

function pushed({ ref, repository }: z.infer<typeof aboutPush>): DeliveryMeaning | null {
  const { full_name, default_branch = 'main' } = repository;
  return ref === `refs/heads/${default_branch}` ? { about: 'branch', repository: full_name } : null;
}

/** Threads and configuration have the old name; GitHub answers for it until somebody takes it. */
function moved({ action, repository, changes }: z.infer<typeof aboutRepository>): DeliveryMeaning | null {
  if (!['renamed', 'transferred', 'deleted', 'archived', 'privatized'].includes(action)) return null;
  const { owner, name } = ownerAndName(repository.full_name);
  const { user, organization } = changes?.owner?.from ?? {};
  const before = { owner: (user ?? organization)?.login ?? owner, name: changes?.repository?.name.from ?? name };
  return { about: 'setting', what: `repository ${action}`, of: `${before.owner}/${before.name}` };
}
