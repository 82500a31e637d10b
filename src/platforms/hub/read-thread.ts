import type { Actor, Message, PullRequestState, Thread, ThreadRef } from '../../threads/thread.ts';
import { lastEditor } from './last-editor.ts';
import type { CommentEvent, ThreadDetails } from './schemas/thread-details.ts';

/** The thread that details of a discussion or PR show; `ref` is where the Hub says that it is now. */
export function readThread(details: ThreadDetails, ref: ThreadRef): Thread {
  const people = knownPeople(details);
  return {
    ref,
    title: storable(details.title),
    status: details.status,
    locked: details.locked,
    messages: comments(details).map((event) => readMessage(event, people)),
    pullRequest: details.isPullRequest ? pullRequestState(details) : null,
  };
}

function comments(details: ThreadDetails): CommentEvent[] {
  return details.events.filter((event) => 'data' in event);
}

function readMessage({ id, createdAt, author, data }: CommentEvent, people: Map<string, Actor>): Message {
  return {
    id,
    author: author ? toActor(author) : null,
    lastEditor: lastEditor({ author, latestAuthor: data.latest.author, editors: data.editors, people }),
    text: data.hidden ? '' : storable(data.latest.raw),
    createdAt,
    updatedAt: data.latest.updatedAt,
    hidden: data.hidden,
    edits: data.numEdits,
    reactions: data.reactions.map(({ reaction, users }) => ({ reaction, logins: [...users] })),
  };
}

/** Text that a database takes and gives back unchanged: no NUL, no half of a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}

/** Everybody whom the events show with an id, by login in small letters. */
function knownPeople(details: ThreadDetails): Map<string, Actor> {
  const authors = details.events.flatMap((event) => [event.author, 'data' in event ? event.data.latest.author : null]);
  const actors = authors.filter((author) => author !== undefined && author !== null).map(toActor);
  return new Map(actors.map((actor) => [actor.login.toLowerCase(), actor]));
}

/** Without a list of conflicts the pull request must not count as free of them. */
function pullRequestState(details: ThreadDetails): PullRequestState {
  const conflicts = details.filesWithConflicts ?? true;
  return {
    base: details.changes?.base ?? 'refs/heads/main',
    head: details.changes?.headCommitId ?? null,
    mergedAs: details.changes?.mergeCommitId ?? null,
    conflicts: conflicts === true ? 'unknown' : [...conflicts],
  };
}

function toActor(author: { _id: string; name: string }): Actor {
  return { platform: 'hub', id: author._id, login: author.name };
}
