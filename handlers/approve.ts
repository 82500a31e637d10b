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
  arguments: z.object({ case: z.string().optional().describe('its number; not needed when one case waits here') }),
  positional: ['case'],
  async review(request) {
    const chosen = await chooseCase({ named: request.arguments.case, verb: 'approve', rest: '' }, request);
    return chosen.found
      ? { outcome: 'decide', code: 'approve', case: chosen.case, as: { verb: 'approve' } }
      : chosen.review;
  },
});
