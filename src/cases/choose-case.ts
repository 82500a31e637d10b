import type { Case } from './case.ts';
import { caseName, parseCaseName } from './case-file.ts';
import type { Request, Review } from './handler.ts';

export type ChosenCase = { found: true; case: Case } | { found: false; review: Review };

/** The case that a decision is about: the one that is named, or the only one that waits on this thread. */
export async function chooseCase(
  { named, verb, rest }: { named: string | undefined; verb: string; rest: string },
  { cases, lookups }: Pick<Request<unknown>, 'cases' | 'lookups'>,
): Promise<ChosenCase> {
  if (named !== undefined) {
    const number = parseCaseName(named);
    const found =
      number === null ? null : (cases.find((each) => each.number === number) ?? (await lookups.case(number)));
    if (found) return { found: true, case: found };
    return {
      found: false,
      review: { outcome: 'refuse', code: 'no-such-case', reply: { template: 'no-such-case', data: { case: named } } },
    };
  }
  const waiting = cases.filter((each) => each.state === 'proposed');
  const [only, another] = waiting;
  if (only && !another) return { found: true, case: only };
  if (only) {
    const items = waiting.map((each) => ({
      case: caseName(each.number),
      kind: each.subject.details.kind,
      model: each.subject.model,
      rest,
    }));
    return {
      found: false,
      review: {
        outcome: 'ask',
        code: 'several-cases',
        reply: { template: 'choose-case', data: { verb, cases: items } },
      },
    };
  }
  const [newest] = cases;
  if (newest) return { found: true, case: newest };
  return {
    found: false,
    review: { outcome: 'refuse', code: 'no-case-here', reply: { template: 'no-case-here', data: { verb } } },
  };
}
