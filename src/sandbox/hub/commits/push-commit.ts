import { addEvent } from '../discussions/add-event.ts';
import type { Caller } from '../http/call.ts';
import type { Hub } from '../hub.ts';
import { moveRef } from '../repos/move-ref.ts';
import type { Commit } from '../store/commit.ts';
import type { Repo } from '../store/repo.ts';

interface Push {
  ref: string;
  parent: string | null;
  title: string;
  message: string;
  author: Pick<Caller['account'], 'id' | 'name'>;
  changes: Map<string, string | null>;
  /** ISO-8601; now when absent. */
  date?: string;
  /** 40 hex; made up when absent. Only seeds name commits. */
  id?: string;
}

/** Writes a commit onto a ref; on a pull request's ref it also becomes an event of the pull request. */
export function pushCommit(hub: Hub, repo: Repo, push: Push): Commit {
  const { ref, parent, title, message, author } = push;
  const date = push.date ?? hub.clock().toISOString();
  const commit = hub.store.git.add(
    {
      repoId: repo.id,
      parent,
      merged: null,
      title,
      message,
      author: author.name,
      date,
      onMain: ref === 'refs/heads/main',
      ...(push.id === undefined ? {} : { id: push.id }),
    },
    push.changes,
  );
  const number = /^refs\/pr\/(\d+)$/.exec(ref)?.[1];
  const discussion = hub.store.discussions.group(repo.id).find((candidate) => candidate.num === Number(number));
  if (discussion !== undefined) {
    const parents = parent === null ? [] : [parent];
    const data = { type: 'commit' as const, subject: title, oid: commit.id, parents };
    addEvent(hub, { discussionId: discussion.id, authorId: author.id, data, date });
  }
  moveRef(hub, repo, { ref, commit: commit.id });
  return commit;
}
