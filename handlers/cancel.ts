import { z } from 'zod';
import { nameOn } from '../src/accounts/name-on.ts';
import { sameAccount } from '../src/accounts/same-account.ts';
import { caseName } from '../src/cases/case-file.ts';
import { chooseCase } from '../src/cases/choose-case.ts';
import { handler } from '../src/cases/handler.ts';

/** Takes a request back while it waits: whoever asked for it may, and maintainers. */
export const cancel = handler({
  verb: 'cancel',
  aliases: ['withdraw'],
  summary: 'take back what you asked for while it waits for an approval',
  example: '/cancel c-12',
  who: 'anyone',
  intent: 'other',
  private: true,
  arguments: z.object({ case: z.string().optional().describe('its number; not needed when one case waits here') }),
  positional: ['case'],
  async review(request) {
    const chosen = await chooseCase({ named: request.arguments.case, verb: 'cancel', rest: '' }, request);
    if (!chosen.found) return chosen.review;
    const { requester, state, number } = chosen.case;
    const accounts = await request.lookups.accounts(request.actor);
    const asked = accounts.some((account) => sameAccount(account, requester));
    const allowed = asked || (await request.lookups.rights(request.actor)).entitled;
    if (allowed && state === 'proposed')
      return { outcome: 'decide', code: 'cancel', case: chosen.case, as: { verb: 'cancel' } };
    const data = { case: caseName(number), requester: nameOn(request.actor.platform, requester), state };
    return {
      outcome: 'refuse',
      code: allowed ? 'too-late-to-cancel' : 'not-yours-to-cancel',
      reply: { template: 'cancel-refused', data },
    };
  },
});
