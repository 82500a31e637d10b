import type { EffectOutcome } from '../effects/effect.ts';
import { readCommitTrailer, withCommitTrailer } from '../requests/commit-trailer.ts';
import { datasetRepo } from '../requests/dataset-repo.ts';
import type { ThreadRef } from '../threads/thread.ts';
import { checkRight } from './check-right.ts';
import { requestsRule, resultsRule } from './dataset-rule.ts';
import type { RenameActing } from './rename-acting.ts';
import type { OpenRenamePull } from './rename-effect.ts';

/**
 * Opens the pull request that renames a model in one dataset: each of its files moved, the name changed inside, every other
 * character kept. One that an earlier try opened is found by the trailer in its description.
 */
export async function openPull(effect: OpenRenamePull, acting: RenameActing): Promise<EffectOutcome> {
  const { dataset, from, to, moves } = effect;
  const { hub, key, startedAt } = acting;
  const repo = datasetRepo(effect);
  const earlier = startedAt && (await findOpened(effect, acting));
  if (earlier) return { result: 'done', details: { number: earlier.number, foundAgain: true } };
  const checked = await acting.check();
  if (!checked.ok) return checked.outcome;
  const voided = await checkRight(checked.case, checked.lookups);
  if (voided) return voided;
  const parentCommit = await hub.head(repo);
  if (parentCommit === null) throw new Error(`${dataset} cannot be read`);
  const rule =
    effect.files === 'requests' ? requestsRule(effect, checked.board.requests.fileName) : resultsRule(effect);
  const write: { path: string; text: string }[] = [];
  for (const move of moves) {
    const file = await hub.readFile(repo, { path: move.path, revision: parentCommit });
    if (!file) return { result: 'void', reason: 'file-gone', details: { path: move.path } };
    const changed = { path: move.path, before: move.blob, after: file.oid };
    if (file.oid !== move.blob) return { result: 'void', reason: 'file-changed', details: changed };
    const text = rule.rename(file.text);
    if (text === null) return { result: 'void', reason: 'file-changed', details: changed };
    write.push({ path: move.to, text });
  }
  const { ref, head } = await hub.openPullRequest({
    ...{ repo, parentCommit, write, remove: moves.map(({ path }) => path) },
    title: titleOf(effect),
    description: withCommitTrailer(`${acting.caseName}: ${from} → ${to}`, { effect: key, approvedBy: [] }),
  });
  return { result: 'done', details: { number: ref.number, head } };
}

function titleOf({ from, to }: OpenRenamePull): string {
  return `Renaming Model ${from} to ${to}`;
}

async function findOpened(effect: OpenRenamePull, { hub, key, self }: RenameActing): Promise<ThreadRef | null> {
  for await (const { ref, title } of hub.openPullRequests(datasetRepo(effect))) {
    if (title !== titleOf(effect)) continue;
    const opening = (await hub.fetchThread(ref))?.messages[0];
    if (opening?.author?.id === self.id && readCommitTrailer(opening.text)?.effect === key) return ref;
  }
  return null;
}
