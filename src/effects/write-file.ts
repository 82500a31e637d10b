import { editFlagFile } from '../flags/edit-flag-file.ts';
import { readFlagFile } from '../flags/flag-file.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import { type CommitPlan, commitChange } from './commit-change.ts';
import type { EffectOutcome } from './effect.ts';
import type { NewContent, WriteFileEffect } from './planned-effect.ts';
import { writeRows } from './write-rows.ts';

type Files = Pick<HubClient, 'head' | 'readFile' | 'readBytes' | 'listTree' | 'commit' | 'listCommits'>;

export interface ApprovedWrite {
  key: string;
  caseName: string;
  approvedBy: string | null;
  now(): Date;
}

/** Changes a file of any repository, only while what the approval rests on is as it was: the whole file, or some entries of it. */
export async function writeFile(effect: WriteFileEffect, approved: ApprovedWrite, hub: Files): Promise<EffectOutcome> {
  const { repo, content, title, path } = effect;
  const plan = async (head: string): Promise<CommitPlan> => {
    if (content.of === 'rows') return writeRows({ repo, path, head, title }, content, hub);
    const file = await hub.readFile(repo, { path, revision: head });
    return content.of === 'file' ? wholeFile(effect, content, file) : entries(effect, content, file);
  };
  return commitChange({ ...approved, repo, plan }, hub);
}

type File = { text: string; oid: string } | null;
type Of<Kind extends NewContent['of']> = Extract<NewContent, { of: Kind }>;

function wholeFile({ path, title }: WriteFileEffect, { blob, text }: Of<'file'>, file: File): CommitPlan {
  if (blob === null && file) return { result: 'void', reason: 'path-taken', details: { path } };
  if (blob !== null && !file) return { result: 'void', reason: 'file-gone', details: { path } };
  if (blob !== null && file?.oid !== blob)
    return { result: 'void', reason: 'file-changed', details: { path, before: blob, after: file?.oid } };
  return text === null ? { title, write: [], remove: [path] } : { title, write: [{ path, text }], remove: [] };
}

function entries({ path, title }: WriteFileEffect, { format, was, set }: Of<'entries'>, file: File): CommitPlan {
  if (!file) return { result: 'void', reason: 'file-gone', details: { path } };
  const read = readFlagFile(file.text, format);
  if (!read.ok) return { result: 'void', reason: 'file-changed', details: { path, problem: read.problem } };
  const now = new Map(read.entries.map(({ key, url }) => [key, url]));
  const moved = Object.entries(was).find(([key, value]) => (now.get(key) ?? null) !== value);
  if (moved) return { result: 'void', reason: 'entry-changed', details: { path, entry: moved[0] } };
  return { title, write: [{ path, text: editFlagFile(file.text, { format, set }) }], remove: [] };
}
