import type { Alarm, EffectOutcome } from '../effects/effect.ts';
import type { HubClient, Repo } from '../platforms/hub/hub-client.ts';
import { datasetRepo } from '../requests/dataset-repo.ts';
import type { Thread } from '../threads/thread.ts';
import { checkRight } from './check-right.ts';
import { firstMoved, pullMoved } from './pull-moved.ts';
import { pullRef } from './pull-ref.ts';
import type { RenameActing } from './rename-acting.ts';
import type { MergePull } from './rename-effect.ts';

/**
 * Merges a pull request at exactly the approved head. GitHub is told that head; the Hub merges whatever it is (hub-api.md
 * §3.6), so all heads of the rename are compared just before, and head and content on main just after. A merge that was done
 * already is only verified.
 */
export async function mergePull(effect: MergePull, acting: RenameActing): Promise<EffectOutcome> {
  const { hub } = acting;
  const ref = pullRef(effect);
  const before = await hub.fetchThread(ref);
  if (before?.status === 'merged') return verify(effect, before, hub);
  const voided = pullMoved(before, effect) ?? (await checkAll(effect, acting));
  if (voided) return voided;
  const merged = await hub.mergePullRequest(ref, effect.head);
  const after = await hub.fetchThread(ref);
  if (after?.status === 'merged') return verify(effect, after, hub);
  if (merged.accepted) throw new Error(`${effect.dataset}#${effect.number} was merged but does not show it yet`);
  const { dataset, number } = effect;
  return (
    pullMoved(after, effect) ?? {
      ...{ result: 'void', reason: 'no-write-access' },
      details: { repository: dataset, pull_request: `${dataset}#${number}`, words: merged.words },
    }
  );
}

/** Everything else that the approval rests on: rights, the other pull requests, and the files on main. */
async function checkAll(effect: MergePull, acting: RenameActing): Promise<EffectOutcome | null> {
  const checked = await acting.check();
  if (!checked.ok) return checked.outcome;
  const { details } = checked.case.subject;
  const others = details.kind === 'rename' ? details.pulls : [];
  return (
    (await checkRight(checked.case, checked.lookups)) ??
    (await firstMoved(others, acting.hub)) ??
    (await mainMoved(effect, acting.hub))
  );
}

async function mainMoved(effect: MergePull, hub: HubClient): Promise<EffectOutcome | null> {
  const { moves } = effect;
  const paths = moves.flatMap(({ path, to }) => [path, to]);
  const blobs = await blobsAt(hub, { repo: datasetRepo(effect), revision: 'main', paths });
  for (const { path, blob, to } of moves) {
    if (blobs.has(to)) return { result: 'void', reason: 'path-taken', details: { path: to } };
    const after = blobs.get(path);
    if (after === undefined) return { result: 'void', reason: 'file-gone', details: { path } };
    if (after !== blob) return { result: 'void', reason: 'file-changed', details: { path, before: blob, after } };
  }
  return null;
}

/** Compares what was merged with what was approved. */
async function verify(effect: MergePull, thread: Thread, hub: HubClient): Promise<EffectOutcome> {
  const { dataset, number, head, moves } = effect;
  const { head: mergedHead = null, mergedAs = null } = thread.pullRequest ?? {};
  const where = { pull_request: `${dataset}#${number}`, merged_as: mergedAs };
  const alarm = (code: Alarm['code'], details: Record<string, unknown>): EffectOutcome => ({
    ...{ result: 'alarm', alarm: { code, details: { ...where, ...details } } },
  });
  if (mergedAs === null) throw new Error(`${dataset}#${number} is merged but does not say as which commit`);
  if (mergedHead !== head) return alarm('merged-other-head', { before: head, after: mergedHead });
  const paths = moves.flatMap(({ path, to }) => [path, to]);
  const repo = datasetRepo(effect);
  const blobs = await blobsAt(hub, { repo, revision: mergedAs, paths });
  const wrong = moves.find(({ path, to, toBlob }) => blobs.get(to) !== toBlob || blobs.has(path));
  if (wrong) return alarm('merged-other-content', { path: wrong.to, before: wrong.toBlob, after: blobs.get(wrong.to) });
  const changed = await hub.changedPaths(repo, { base: `${mergedAs}^`, head: mergedAs });
  const more = changed?.filter((path) => !paths.includes(path)) ?? [];
  if (more.length > 0) return alarm('merged-more-than-approved', { path: more[0], paths: more });
  return { result: 'done', details: { commit: mergedAs, head } };
}

async function blobsAt(
  hub: HubClient,
  { repo, revision, paths }: { repo: Repo; revision: string; paths: string[] },
): Promise<Map<string, string>> {
  const found = await hub.pathsInfo(repo, { revision, paths });
  return new Map(found.map(({ path, oid }) => [path, oid]));
}
