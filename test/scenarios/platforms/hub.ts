import { z } from 'zod';
import type { SandboxHub } from '../../../src/sandbox/hub/open-sandbox-hub.ts';
import type { Bot } from '../../../src/start-bot.ts';
import type { ThreadRef } from '../../../src/threads/thread.ts';
import { callHub } from '../call-hub.ts';
import type { TrialPlatform } from './trial-platform.ts';

const place = 'spaces/open-llm-leaderboard/open_llm_leaderboard';
const opened = z.object({ num: z.int() });

/** The sandbox Hub, where people write in discussions of the board's Space. */
export function onHub(sandbox: SandboxHub, bot: Bot): TrialPlatform {
  const post = (login: string, path: string, body: object) =>
    callHub({ sandbox }, { login, method: 'POST', path: `/api/${path}`, body });
  const at = (ref: ThreadRef, path: string) => `${ref.place}/discussions/${ref.number}${path}`;
  return {
    ...{ platform: 'hub', bot: 'steward-bot', addresses: [[sandbox.url, 'https://hub.test']] },
    async opens(login, { title, text }) {
      const { num } = opened.parse(await post(login, `${place}/discussions`, { title, description: text }));
      return { platform: 'hub', place, number: num };
    },
    async says(login, ref, text) {
      await post(login, at(ref, '/comment'), { comment: text });
    },
    async edits(login, ref, { message, text }) {
      await post(login, at(ref, `/comment/${message.id}/edit`), { content: text });
    },
    async hides(login, ref, { id }) {
      await post(login, at(ref, `/comment/${id}/hide`), {});
    },
    async reacts(login, ref, { message, reaction, action }) {
      await post(login, at(ref, `/comment/${message.id}/reaction`), { reaction, action });
    },
    thread: (ref) => bot.desk.hub.fetchThread(ref),
  };
}
