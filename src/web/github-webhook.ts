import { verifyWithFallback } from '@octokit/webhooks-methods';
import type { Context } from 'hono';
import type { DeliveryMeaning, ReadDelivery } from '../platforms/github/open-deliveries.ts';
import { deliveredBody } from '../platforms/github/schemas/delivery.ts';
import { type Hint, takeHints } from '../threads/take-hints.ts';
import { threadKey } from '../threads/thread.ts';
import type { Accepting } from './hub-webhook.ts';

/** GitHub sends no more than this. */
export const largestDelivery = 25 * 1024 * 1024;

export interface GithubReceiver {
  /** Two at most. */
  secrets: readonly string[];
  read: ReadDelivery;
}

/**
 * Takes a webhook delivery of GitHub. Its signature is checked in constant time with each valid secret before anything of the
 * body is read; the body only says where to look; 2xx is answered after the hint is committed.
 */
export function githubWebhook(
  desk: Accepting,
  { secrets: [secret = '', ...others], read }: GithubReceiver,
): (context: Context) => Promise<Response> {
  return async (context) => {
    const answer = (status: 200 | 400 | 401 | 403, words: string) => {
      if (status >= 400) desk.metrics.hints.inc({ source: 'webhook', result: 'refused' });
      return context.json(status < 400 ? { result: words } : { error: words }, status);
    };
    const ignore = (reason: string) => {
      desk.metrics.hints.inc({ source: 'webhook', result: 'ignored' });
      desk.log.info({ reason, event: context.req.header('x-github-event') }, 'webhook ignored');
      return answer(200, `ignored: ${reason}`);
    };
    const signature = context.req.header('x-hub-signature-256');
    if (!signature)
      return answer(
        401,
        'The X-Hub-Signature-256 header is missing. Enter a secret in the settings of the app’s webhook.',
      );
    const text = await context.req.text();
    if (text === '' || !(await verifyWithFallback(secret, text, signature, others)))
      return answer(403, 'The signature fits none of the secrets that this bot was started with.');
    const payload = readBody(text);
    if (!payload) return answer(400, 'The body is not a JSON object. Set the content type application/json.');
    const id = context.req.header('x-github-delivery') ?? '';
    const name = context.req.header('x-github-event') ?? '';
    const meaning = await read({ id, name, payload });
    if (!meaning) return ignore('this bot does not look at such events');
    if (meaning.about === 'setting') {
      if (!concerns(meaning.of, desk)) return ignore('no board watches this');
      desk.log.warn(
        { what: meaning.what, of: meaning.of, delivery: id },
        'something about the app on GitHub changed; check the configuration',
      );
      return ignore('only operators can do something about it');
    }
    const hints = toHints(meaning, id, desk);
    if (hints.length === 0) return ignore('no board watches this');
    await takeHints(hints, desk);
    return answer(200, 'stored');
  };
}

/** Threads are named as the configuration spells their repository; GitHub compares without case. */
function toHints(
  meaning: Exclude<DeliveryMeaning, { about: 'setting' }>,
  delivery: string,
  { boards }: Accepting,
): Hint[] {
  const from = { source: 'webhook' as const, detail: { delivery } };
  const named = (meaning.about === 'thread' ? meaning.ref.place : meaning.repository).toLowerCase();
  return boards.flatMap(({ board: { name, github, requests } }): Hint[] => {
    const place = github?.repositories.find((each) => each.toLowerCase() === named);
    const sync = place !== undefined && meaning.about === 'thread';
    // Pull requests of a repository with request files are looked at for the cases that rest on them.
    const follow = requests.on === 'github' && requests.dataset.toLowerCase() === named;
    return [
      ...(sync ? [{ queue: 'sync' as const, key: threadKey({ ...meaning.ref, place }), ...from }] : []),
      ...(follow ? [{ queue: 'follow' as const, key: name, ...from }] : []),
    ];
  });
}

/** Whether `of` is a repository that a board names, or the owner of one. */
function concerns(of: string, { boards }: Accepting): boolean {
  const named = boards.flatMap(({ board: { github, requests } }) => [
    ...(github?.repositories ?? []),
    ...(requests.on === 'github' ? [requests.dataset] : []),
  ]);
  const sought = of.toLowerCase();
  return named.some((each) => [each, each.split('/')[0]].some((name) => name?.toLowerCase() === sought));
}

function readBody(text: string): Record<string, unknown> | null {
  try {
    return deliveredBody.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
