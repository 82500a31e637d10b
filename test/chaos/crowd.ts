import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { systemClock } from '../../src/clock.ts';
import { openHubClient } from '../../src/platforms/hub/open-hub-client.ts';
import type { Message, ThreadRef } from '../../src/threads/thread.ts';

const space = 'spaces/open-llm-leaderboard/open_llm_leaderboard';

export interface SandboxAddresses {
  hub: string;
  control: string;
  tokens: Record<string, string>;
  config: string;
}

/** One write as the sandbox's control address lists it. */
const loggedWrite = z.object({
  user: z.string().nullable(),
  kind: z.string(),
  repo: z.string().nullable(),
  number: z.number().nullable(),
  path: z.string(),
  applied: z.boolean(),
  body: z.unknown(),
});
export type LoggedWrite = z.infer<typeof loggedWrite>;

/** What the people of a sandbox do and see, over its HTTP interface only. */
export interface Crowd {
  opens(login: string, title: string, text: string): Promise<ThreadRef>;
  says(login: string, ref: ThreadRef, text: string): Promise<void>;
  edits(login: string, ref: ThreadRef, change: { of: string; text: string }): Promise<void>;
  reacts(login: string, ref: ThreadRef, messageId: string): Promise<void>;
  messages(ref: ThreadRef): Promise<Message[]>;
  /** Waits until a comment of the bot in this thread says this. */
  sees(ref: ThreadRef, words: RegExp): Promise<Message>;
  writes(): Promise<LoggedWrite[]>;
}

export function crowdOf({ hub, control, tokens }: SandboxAddresses): Crowd {
  const reader = openHubClient({
    ...{ url: hub, token: tokens['sam-stranger'] ?? '', clock: systemClock },
    log: { warn: () => undefined },
  });

  async function post(login: string, path: string, body: object): Promise<unknown> {
    const answer = await fetch(`${hub}/api/${space}/discussions${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${tokens[login] ?? ''}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${login} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }

  async function messages(ref: ThreadRef): Promise<Message[]> {
    return (await reader.fetchThread(ref))?.messages ?? [];
  }

  return {
    messages,
    async opens(login, title, text) {
      const made = z.object({ num: z.number() }).parse(await post(login, '', { title, description: text }));
      return { platform: 'hub', place: space, number: made.num };
    },
    async says(login, { number }, text) {
      await post(login, `/${number}/comment`, { comment: text });
    },
    async edits(login, { number }, { of, text }) {
      await post(login, `/${number}/comment/${of}/edit`, { content: text });
    },
    async reacts(login, { number }, messageId) {
      await post(login, `/${number}/comment/${messageId}/reaction`, { reaction: '👍', action: 'add' });
    },
    async sees(ref, words) {
      for (;;) {
        const seen = (await messages(ref)).find(
          ({ author, text }) => author?.login === 'steward-bot' && words.test(text),
        );
        if (seen) return seen;
        await pause(200);
      }
    },
    async writes() {
      return z.array(loggedWrite).parse(await (await fetch(`${control}/log`)).json());
    },
  };
}
