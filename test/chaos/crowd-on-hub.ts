import { z } from 'zod';
import { systemClock } from '../../src/clock.ts';
import { openHubClient } from '../../src/platforms/hub/open-hub-client.ts';
import type { Crowd } from './crowd.ts';
import { readLog } from './read-log.ts';
import type { SandboxAddresses } from './sandbox-addresses.ts';

const space = 'spaces/open-llm-leaderboard/open_llm_leaderboard';

/** People in the discussions of the board's Space. */
export function crowdOnHub({ hub, control, tokens }: Pick<SandboxAddresses, 'hub' | 'control' | 'tokens'>): Crowd {
  const reader = openHubClient({
    ...{ url: hub, token: tokens['sam-stranger'] ?? '', clock: systemClock },
    log: { warn: () => undefined },
  });
  const messages = async (ref: Parameters<typeof reader.fetchThread>[0]) =>
    (await reader.fetchThread(ref))?.messages ?? [];

  async function post(login: string, path: string, body: object): Promise<unknown> {
    const answer = await fetch(`${hub}/api/${space}/discussions${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${tokens[login] ?? ''}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${login} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  return {
    ...{ platform: 'hub', bot: 'steward-bot', repeated: new Set() },
    async opens(login, title, text) {
      const made = z.object({ num: z.number() }).parse(await post(login, '', { title, description: text }));
      return { platform: 'hub', place: space, number: made.num };
    },
    async says(login, { number }, text) {
      await post(login, `/${number}/comment`, { comment: text });
    },
    async edits(login, ref, text) {
      const [mine] = await messages(ref);
      await post(login, `/${ref.number}/comment/${mine?.id}/edit`, { content: text });
    },
    async reacts(login, { number }, messageId) {
      await post(login, `/${number}/comment/${messageId}/reaction`, { reaction: '👍', action: 'add' });
    },
    said: async (ref) =>
      (await messages(ref)).map(({ id, author, text, reactions }) => {
        const acknowledged = reactions.some(({ reaction }) => reaction === '👀');
        return { id, login: author?.login ?? null, text, acknowledged };
      }),
    writes: () => readLog(control),
  };
}
