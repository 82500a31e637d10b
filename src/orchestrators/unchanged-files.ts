import type { EffectOutcome } from '../effects/effect.ts';
import type { LaunchEffect } from '../effects/planned-effect.ts';
import type { HubClient, Repo } from '../platforms/hub/hub-client.ts';

/**
 * Compares request files that the bot does not edit with what was approved, just before they are launched. Of many, those
 * that changed are left out; `launched` names the others.
 */
export async function unchangedFiles(
  effect: LaunchEffect,
  { repo, hub }: { repo: Repo; hub: Pick<HubClient, 'head' | 'pathsInfo'> },
): Promise<EffectOutcome> {
  const approved =
    effect.kind === 'relaunch-many'
      ? effect.files
      : [{ path: effect.path, blob: effect.kind === 'relaunch' ? effect.blob : effect.replaces }];
  const head = await hub.head(repo);
  if (head === null) throw new Error(`${repo.name} cannot be read`);
  const paths = approved.map(({ path }) => path);
  const there = new Map((await hub.pathsInfo(repo, { revision: head, paths })).map(({ path, oid }) => [path, oid]));
  const launched = approved.filter(({ path, blob }) => there.get(path) === blob).map(({ path }) => path);
  const [first] = approved;
  if (effect.kind === 'relaunch-many' || !first || launched.length > 0)
    return { result: 'done', details: { launched } };
  const { path, blob: before } = first;
  const after = there.get(path);
  return after === undefined
    ? { result: 'void', reason: 'request-file-gone', details: { path } }
    : { result: 'void', reason: 'request-file-changed', details: { path, before, after } };
}
