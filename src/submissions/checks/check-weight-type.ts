import type { ModelCheck } from '../finding.ts';
import { matchOption } from '../match-option.ts';
import { weightFiles } from '../weight-files.ts';

/** Adapters sent as whole models, and the other way round, fail for certain and were common (leaderboard-domain.md §2.4). */
export const checkWeightType: ModelCheck = ({ context, facts, weightType }) => {
  const isAdapter = facts.adapterConfig.state !== 'absent';
  const saysAdapter = /^adapter$/i.test(weightType);
  const suggested = suggestion({ isAdapter, saysAdapter, full: weightFiles(facts.files).full });
  const known = suggested === null ? null : matchOption(suggested, context.board.submissions.weightTypes);
  if (known === null) return [];
  return [{ refusal: { code: 'weight-type-mismatch', model: facts.id, given: weightType, suggested: known } }];
};

function suggestion(seen: { isAdapter: boolean; saysAdapter: boolean; full: boolean }): string | null {
  if (seen.saysAdapter) return seen.isAdapter ? null : 'Original';
  return seen.isAdapter && !seen.full ? 'Adapter' : null;
}
