import { type CommitPlan, commitChange, findCommit } from '../effects/commit-change.ts';
import type { EffectOutcome } from '../effects/effect.ts';
import type { HubRepo } from '../platforms/hub/hub-client.ts';
import { carryVotes, votesFile } from './carry-votes.ts';
import type { RenameActing } from './rename-acting.ts';
import type { CarryVotes } from './rename-effect.ts';

/** Gives the votes for the old name to the new one, in the file as it is now: other votes come in at any time. */
export async function writeVotes(effect: CarryVotes, acting: RenameActing): Promise<EffectOutcome> {
  const { hub, key, startedAt, caseName, now } = acting;
  const repo: HubRepo = { type: 'dataset', name: effect.dataset };
  const earlier = startedAt && (await findCommit(hub, { repo, key, since: startedAt }));
  if (earlier) return earlier;
  const checked = await acting.check();
  if (!checked.ok) return checked.outcome;
  const plan = async (head: string): Promise<CommitPlan> => {
    const file = await hub.readFile(repo, { path: votesFile, revision: head });
    const { text, carried } = carryVotes(file?.text ?? '', effect);
    if (carried === 0) return { result: 'done', details: { votes: 0 } };
    const title = `Carry ${carried} vote${carried === 1 ? '' : 's'} from ${effect.from} to ${effect.to}`;
    return { title, write: [{ path: votesFile, text }], remove: [] };
  };
  return commitChange({ repo, key, caseName, approvedBy: checked.approvedBy, now, plan }, hub);
}
