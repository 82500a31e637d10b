import { z } from 'zod';
import { chooseCase } from '../src/cases/choose-case.ts';
import { handler } from '../src/cases/handler.ts';

/** A maintainer's yes to the newest proposal of a case. Who may give it, and whether it suffices, is decided when it counts. */
export const approve = handler({
  verb: 'approve',
  aliases: ['approved', 'lgtm'],
  summary: 'say yes to what a case proposes',
  example: '/approve c-12',
  who: 'maintainer',
  intent: 'approval',
  private: true,
  arguments: z.object({
    case: z.string().optional().describe('its number; not needed when one case waits here'),
    proposal: z
      .string()
      .regex(/^[0-9a-f]{6,64}$/, 'leave it out, or give at least six letters of the hash')
      .optional()
      .describe('the first letters of its hash, to say yes to that proposal only'),
  }),
  positional: ['case'],
  async review(request) {
    const { case: named, proposal } = request.arguments;
    const chosen = await chooseCase({ named, verb: 'approve', rest: '' }, request);
    return chosen.found
      ? {
          outcome: 'decide',
          code: 'approve',
          case: chosen.case,
          as: { verb: 'approve', ...(proposal && { proposal }) },
        }
      : chosen.review;
  },
});
