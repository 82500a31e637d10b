import type { Desk } from './desk.ts';
import type { Github } from './platforms/github/open-github.ts';

export interface WebhookAddresses {
  /** Where the bot can be reached from outside; null: nobody said so. */
  publicUrl: string | null;
  /** Its address on this machine: enough for sandboxes. */
  localUrl: string;
  hubSecret: string | undefined;
  github: Github | null;
}

/** Has the Hub and GitHub send their webhooks here. What fails is logged: threads are then found by polls and sweeps. */
export async function keepWebhooks(desk: Desk, addresses: WebhookAddresses): Promise<void> {
  const { configuration, log } = desk;
  const { publicUrl, localUrl, hubSecret, github } = addresses;
  const onHub = publicUrl ?? (configuration.sandbox ? localUrl : null);
  const onGithub = publicUrl ?? (configuration.github.sandbox ? localUrl : null);
  try {
    if (onHub !== null && hubSecret !== undefined) await keepOnHub(desk, { url: onHub, secret: hubSecret });
  } catch (err) {
    log.warn({ err }, 'the webhook could not be kept; threads are found by sweeps only until the next start');
  }
  try {
    if (onGithub !== null) await github?.deliverTo(new URL('/webhooks/github', onGithub).href);
  } catch (err) {
    log.warn(
      { err },
      'the app’s webhook on GitHub could not be kept; issues are found by sweeps only until the next start',
    );
  }
}

async function keepOnHub({ hub, boards }: Desk, { url, secret }: { url: string; secret: string }): Promise<void> {
  const watched = boards.flatMap(({ board }) => [
    ...board.spaces.map((name) => ({ type: 'space' as const, name })),
    ...(board.requests.on === 'hub' ? [{ type: 'dataset' as const, name: board.requests.dataset }] : []),
  ]);
  if (watched.length > 0) await hub.keepWebhook({ url: new URL('/webhooks/hub', url).href, secret, watched });
}
