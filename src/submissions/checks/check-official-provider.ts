import type { ModelCheck } from '../finding.ts';

/** A finished model of an official provider is evaluated again only after a discussion (§2.2, 8 January 2025). */
export const checkOfficialProvider: ModelCheck = ({ context, facts, precision }) => {
  const namespace = facts.id.split('/')[0]?.toLowerCase();
  if (!context.board.submissions.officialProviders.some((each) => each.toLowerCase() === namespace)) return [];
  const finished = context.existing.find(({ status, revision }) => status === 'finished' && revision !== facts.sha);
  if (finished === undefined) return [];
  const { path, revision } = finished;
  return [{ refusal: { code: 'official-provider-finished', model: facts.id, path, revision, precision } }];
};
