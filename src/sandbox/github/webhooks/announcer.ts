import { randomUUID } from 'node:crypto';
import type { GitHub } from '../github.ts';
import { buildPayload } from './build-payload.ts';
import type { GitHubEvent } from './github-event.ts';

interface AnnouncerOptions {
  github: () => GitHub;
  /** Called after the transaction that held the event was committed. */
  onDelivery: (webhookId: string) => void;
}

/** Writes a delivery for the app's webhook, in the transaction of the change that it tells of. */
export class Announcer {
  readonly #options: AnnouncerOptions;

  constructor(options: AnnouncerOptions) {
    this.#options = options;
  }

  announce(event: GitHubEvent): void {
    const github = this.#options.github();
    const { database, webhooks } = github.store;
    // The app hears of the repositories that it is installed on.
    if (event.repo.ownerId !== github.app.ownerId) return;
    const body = JSON.stringify(buildPayload(github, event));
    for (const hook of webhooks.values()) {
      database.run(
        'INSERT INTO deliveries (id, webhook, at, scope, action, body, state) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[randomUUID(), hook.id, github.clock().toISOString(), event.event, actionOf(event), body, 'pending'],
      );
      database.afterCommit(() => this.#options.onDelivery(hook.id));
    }
  }
}

/** A push has none. */
function actionOf(event: GitHubEvent): string {
  return event.event === 'push' ? '' : event.action;
}
