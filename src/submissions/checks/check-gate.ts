import type { ModelCheck } from '../finding.ts';
import type { ModelFacts } from '../model-facts.ts';

/** A gated model is taken when the board's own account can read it: the evaluation then can, too (§2.1.11). */
export const checkGate: ModelCheck = ({ facts, base }) => [
  ...(isShut(facts) ? [{ refusal: { code: 'gated', model: facts.id } as const }] : []),
  ...[facts, base]
    .filter((each) => each !== null)
    .filter((each) => each.gated && !isShut(each))
    .map((each) => ({ note: { code: 'gated-readable', model: each.id } as const })),
];

function isShut(facts: ModelFacts): boolean {
  return facts.gated && facts.config.state === 'absent' && facts.files.some(({ path }) => path === 'config.json');
}
