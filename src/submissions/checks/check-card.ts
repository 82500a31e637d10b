import type { Board } from '../../boards/board.ts';
import type { Finding } from '../finding.ts';
import type { ModelFacts } from '../model-facts.ts';

/** A model card with some text of its own, its YAML block not counted (§2.1.13). */
export function checkCard({ context, facts }: { context: { board: Board }; facts: ModelFacts }): Finding[] {
  const needed = context.board.submissions.limits.cardCharacters;
  if (needed === 0) return [];
  if (facts.cardText === null) return [{ refusal: { code: 'card-missing', model: facts.id } }];
  const characters = facts.cardText.trim().length;
  if (characters >= needed) return [];
  return [{ refusal: { code: 'card-too-short', model: facts.id, characters, needed } }];
}
