import { setTimeout as pause } from 'node:timers/promises';
import type { ThreadRef } from '../../src/threads/thread.ts';
import type { Crowd, Said } from './crowd.ts';

/** Waits until a comment of the bot in this thread says this. */
export async function sees(crowd: Crowd, ref: ThreadRef, words: RegExp): Promise<Said> {
  for (;;) {
    const seen = (await crowd.said(ref)).find(({ login, text }) => login === crowd.bot && words.test(text));
    if (seen) return seen;
    await pause(200);
  }
}
