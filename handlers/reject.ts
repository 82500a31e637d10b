import { z } from 'zod';
import { parseCaseName } from '../src/cases/case-file.ts';
import { chooseCase } from '../src/cases/choose-case.ts';
import { handler } from '../src/cases/handler.ts';

const example = '/reject c-12 the model is derived from a flagged one';

/** A maintainer's no, with the reason that the requester is told. */
export const reject = handler({
  verb: 'reject',
  aliases: ['decline', 'deny'],
  summary: 'decline what a case proposes, with the reason',
  example,
  who: 'maintainer',
  intent: 'other',
  private: true,
  arguments: z.object({
    words: z.string().default('').describe('the case, when more than one waits here, and the reason'),
  }),
  positional: [],
  remainder: 'words',
  async review(request) {
    const [first = '', ...others] = request.arguments.words.split(/\s+/);
    const named = parseCaseName(first) === null ? undefined : first;
    const reason = (named === undefined ? [first, ...others] : others).join(' ').trim();
    if (reason === '') {
      const problems = [{ reason: 'missing', argument: 'reason' }];
      return {
        outcome: 'refuse',
        code: 'reason-missing',
        reply: {
          template: 'invalid-arguments',
          data: { source: `/reject ${first}`, problems, example },
        },
      };
    }
    const chosen = await chooseCase({ named, verb: 'reject', rest: ` ${reason}` }, request);
    return chosen.found
      ? { outcome: 'decide', code: 'reject', case: chosen.case, as: { verb: 'reject', reason } }
      : chosen.review;
  },
});
