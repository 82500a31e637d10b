import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Board } from '../boards/board.ts';
import type { Desk } from '../desk.ts';
import { hubPlace } from '../platforms/hub/hub-place.ts';
import { readWebhook, type WebhookHint } from '../platforms/hub/webhook-payload.ts';
import { boardOfThread } from '../threads/board-of-thread.ts';
import { type Hint, takeHints } from '../threads/take-hints.ts';
import { threadKey } from '../threads/thread.ts';

/** What accepting needs of the desk. */
export interface Accepting extends Pick<Desk, 'store' | 'queue' | 'clock' | 'metrics' | 'log'> {
  boards: readonly { board: Board }[];
}

/** Larger bodies are refused before they are read: a webhook of the Hub is a few kilobytes. */
export const largestBody = 1_000_000;

/**
 * Takes a webhook delivery of the Hub. The secret is compared in constant time with each valid one (two, while one is being
 * replaced); the body only says where to look (hub-api.md §2); 2xx is answered after the hint is committed.
 */
export function hubWebhook(desk: Accepting, secrets: readonly string[]): (context: Context) => Promise<Response> {
  return async (context) => {
    const answer = (status: 200 | 400 | 401 | 403, words: string) => {
      if (status >= 400) desk.metrics.hints.inc({ source: 'webhook', result: 'refused' });
      return context.json(status < 400 ? { result: words } : { error: words }, status);
    };
    const given = context.req.header('x-webhook-secret');
    if (secrets.length === 0)
      return answer(403, 'This bot has no webhook secret, so it accepts no webhooks. Set STEWARD_HUB_WEBHOOK_SECRETS.');
    if (given === undefined)
      return answer(
        401,
        'The X-Webhook-Secret header is missing. Enter the secret in the webhook’s settings on the Hub.',
      );
    if (!isOneOf(given, secrets))
      return answer(403, 'The webhook secret is not one of those this bot was started with.');
    const body = await readJson(context);
    if (body === undefined) return answer(400, 'The body is not JSON.');
    const read = readWebhook(body);
    if ('ignored' in read) {
      desk.metrics.hints.inc({ source: 'webhook', result: 'ignored' });
      desk.log.info({ reason: read.ignored }, 'webhook ignored');
      return answer(200, `ignored: ${read.ignored}`);
    }
    const hints = read.hints.flatMap((hint) => toHints(hint, read.key, desk));
    await takeHints(hints, desk);
    return answer(200, hints.length > 0 ? 'stored' : 'ignored: no board watches this');
  };
}

function toHints(hint: WebhookHint, delivery: string, { boards }: Accepting): Hint[] {
  const detail = { delivery };
  if (hint.about === 'thread') {
    const watched = boardOfThread(hint.ref, boards);
    if (watched) return [{ queue: 'sync', key: threadKey(hint.ref), source: 'webhook', detail }];
  }
  const place = placeOf(hint).toLowerCase();
  const named = boards.filter(({ board: { requests, results = '' } }) =>
    [requests.on === 'hub' ? requests.dataset : '', results].some((name) => `datasets/${name}`.toLowerCase() === place),
  );
  return named.map(({ board }) => ({ queue: 'follow', key: board.name, source: 'webhook', detail }));
}

/** Files and pull requests of the board's datasets are looked at together, for the cases that rest on them. */
function placeOf(hint: WebhookHint): string {
  if (hint.about === 'thread') return hint.ref.place;
  return hubPlace(hint.about === 'move' ? hint.from : hint.repo);
}

function isOneOf(given: string, secrets: readonly string[]): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  let found = false;
  for (const secret of secrets) found = timingSafeEqual(digest(given), digest(secret)) || found;
  return found;
}

async function readJson(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    return undefined;
  }
}
