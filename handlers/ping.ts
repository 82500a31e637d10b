import { z } from 'zod';
import { handler } from '../src/cases/handler.ts';
import { version } from '../src/version.ts';

/** Whether the bot is there, and how far it is behind. */
export const ping = handler({
  verb: 'ping',
  aliases: ['health'],
  summary: 'show whether I am keeping up',
  example: '/ping',
  who: 'anyone',
  intent: 'other',
  private: true,
  arguments: z.object({}),
  positional: [],
  async review({ lookups, message, now }) {
    const health = await lookups.health();
    const seconds = (since: Date) => Math.max(0, Math.round((now.getTime() - since.getTime()) / 1_000));
    const data = {
      version,
      lag: seconds(new Date(message.updatedAt)),
      waiting: health.waitingEffects,
      waiting_for: health.waitingSince && seconds(health.waitingSince),
      dead: health.deadEffects,
      swept: health.sweptAt && minute(health.sweptAt),
      hints: health.hints.map(({ source, at }) => ({ source, at: minute(at) })),
    };
    return { outcome: 'answer', code: 'ping', reply: { template: 'ping', data } };
  },
});

function minute(at: Date): string {
  return at.toISOString().slice(0, 16).replace('T', ' ');
}
