import { z } from 'zod';
import { caseName, parseCaseName } from '../src/cases/case-file.ts';
import { handler } from '../src/cases/handler.ts';
import type { Decision } from '../src/cases/lookups.ts';
import { threadKey } from '../src/threads/thread.ts';

/** The bot's own decisions on a thread or a case, with their reason codes. */
export const why = handler({
  verb: 'why',
  aliases: ['explain'],
  summary: 'show what I decided here, and the reasons',
  example: '/why c-12',
  who: 'anyone',
  intent: 'faq_question',
  private: true,
  arguments: z.object({ case: z.string().optional().describe('only about this case') }),
  positional: ['case'],
  async review({ arguments: { case: named }, lookups, thread }) {
    const number = named === undefined ? null : parseCaseName(named);
    if (named !== undefined && (number === null || !(await lookups.case(number)))) {
      return { outcome: 'refuse', code: 'no-such-case', reply: { template: 'no-such-case', data: { case: named } } };
    }
    const decisions = await lookups.decisions(number === null ? { thread: threadKey(thread.ref) } : { case: number });
    return { outcome: 'answer', code: 'why', reply: { template: 'why', data: { decisions: decisions.map(shown) } } };
  },
});

function shown({ at, code, detail, caseNumber }: Decision): Record<string, unknown> {
  const rules = z.array(z.object({ rule: z.string(), words: z.string().default('') })).safeParse(detail.because);
  const because = (rules.data ?? [])
    .map(({ rule, words }) => `rule ${rule}${words.trim() === '' ? '' : ` “${words.trim()}”`}`)
    .join(', ');
  const facts = Object.entries(detail).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [`${name} ${value}`] : [],
  );
  return {
    at: at.toISOString().slice(0, 16).replace('T', ' '),
    code,
    case: caseNumber === null ? null : caseName(caseNumber),
    detail: [...facts, because].filter((text) => text !== '').join(', '),
  };
}
