import type { ModelCheck } from '../finding.ts';

/**
 * The weights of a model that failed, under another name: refused or noted as the board wants it within one namespace; a
 * copy by somebody else is only noted, because it may have been repaired (leaderboard-domain.md §2.3).
 */
export const checkReupload: ModelCheck = ({ context, facts }) =>
  context.failedTwins.map(({ model: twin, path }) => {
    const told = { code: 'reuploaded-after-failure' as const, model: facts.id, twin, path };
    const refused = context.board.submissions.reuploads === 'refuse' && namespaceOf(twin) === namespaceOf(facts.id);
    return refused ? { refusal: told } : { note: told };
  });

function namespaceOf(model: string): string {
  return (model.split('/')[0] ?? '').toLowerCase();
}
