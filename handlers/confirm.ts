import { z } from 'zod';
import { caseName } from '../src/cases/case-file.ts';
import { chooseCase } from '../src/cases/choose-case.ts';
import { handler } from '../src/cases/handler.ts';
import type { OwnerRight } from '../src/platforms/hub/check-rights.ts';

/** The word of a namespace's owner for what somebody else asked for, such as a rename into another namespace. */
export const confirm = handler({
  verb: 'confirm',
  aliases: ['confirmed'],
  summary: 'say yes, as the owner of a model, to what somebody else asked for',
  example: '/confirm c-12',
  who: 'anyone',
  intent: 'other',
  private: true,
  arguments: z.object({ case: z.string().optional().describe('its number; not needed when one case waits here') }),
  positional: ['case'],
  async review(request) {
    const waiting = request.cases.filter((each) => each.state === 'proposed' && each.subject.confirm);
    const cases = waiting.length > 0 ? waiting : request.cases;
    const chosen = await chooseCase(
      { named: request.arguments.case, verb: 'confirm', rest: '' },
      { ...request, cases },
    );
    if (!chosen.found) return chosen.review;
    const { number, subject, state, followed } = chosen.case;
    const namespace = subject.confirm?.namespace ?? '';
    const open = state === 'proposed' && subject.confirm !== undefined && followed.confirmed === undefined;
    const right = open ? await request.lookups.owner(request.actor, namespace) : null;
    if (right?.entitled) return { outcome: 'decide', code: 'confirm', case: chosen.case, as: { verb: 'confirm' } };
    const code = refusalOf(right?.reason ?? null);
    const data = { case: caseName(number), namespace, code, linkable: request.lookups.platforms.includes('hub') };
    return { outcome: 'refuse', code, reply: { template: 'confirm-refused', data } };
  },
});

function refusalOf(reason: OwnerRight['reason'] | null): string {
  if (reason === null) return 'nothing-to-confirm';
  if (reason === 'not-linked') return 'account-not-linked';
  return reason === 'unresolvable' ? 'owner-unresolvable' : 'not-the-owner';
}
