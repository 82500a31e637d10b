import type { components } from '@octokit/openapi-types';
import type { FileChange } from '../../hub/diff/file-change.ts';
import { findRenames } from '../../hub/diff/find-renames.ts';
import { unifiedDiff } from '../../hub/diff/unified-diff.ts';
import type { GitHub } from '../github.ts';
import { fullName } from '../repos/full-name.ts';
import type { Repo } from '../store/repo.ts';
import { filesAt } from './files-at.ts';

type Entry = components['schemas']['diff-entry'];

function statusOf({ path, oldPath, oldOid, newOid }: FileChange): Entry['status'] {
  if (oldOid === null) return 'added';
  if (newOid === null) return 'removed';
  return path === oldPath ? 'modified' : 'renamed';
}

/** Changed files between two commits; a base of null is nothing at all. Renames are found as git does, from 50 % of likeness. */
export function describeFiles(github: GitHub, repo: Repo, range: { base: string | null; head: string }): Entry[] {
  const { store, origin } = github;
  const { git } = store;
  const name = fullName(store, repo);
  const text = (oid: string | null) => (oid === null ? null : git.blobs.text(oid));
  const changes =
    range.base === null
      ? filesAt(store, repo, range.head).map(([path, newOid]) => ({ path, oldOid: null, newOid }))
      : git.diff(String(repo.id), range.base, range.head);
  const whole = changes.map(({ path, oldOid, newOid }) => ({
    path,
    oldPath: path,
    oldOid,
    newOid,
    oldText: text(oldOid),
    newText: text(newOid),
  }));
  return findRenames(whole).map((change): Entry => {
    const diff = unifiedDiff([change]);
    const hunks = diff.indexOf('\n@@');
    const patch = hunks === -1 ? undefined : diff.slice(hunks + 1).trimEnd();
    const count = (mark: string) => patch?.split('\n').filter((line) => line.startsWith(mark)).length ?? 0;
    const path = change.path.split('/').map(encodeURIComponent).join('/');
    return {
      sha: change.newOid ?? change.oldOid,
      filename: change.path,
      status: statusOf(change),
      additions: count('+'),
      deletions: count('-'),
      changes: count('+') + count('-'),
      blob_url: `${origin}/${name}/blob/${range.head}/${path}`,
      raw_url: `${origin}/${name}/raw/${range.head}/${path}`,
      contents_url: `${origin}/repos/${name}/contents/${path}?ref=${range.head}`,
      ...(patch === undefined ? {} : { patch }),
      ...(change.oldPath === change.path ? {} : { previous_filename: change.oldPath }),
    };
  });
}
