import type { Thread, ThreadRef } from '../../threads/thread.ts';
import { openBoundedCache } from '../bounded-cache.ts';
import { PlatformFault } from '../platform-fault.ts';
import { commentId } from './comment-id.ts';
import { faultFromOctokit } from './fault-from-octokit.ts';
import type { GithubApp, Octokit } from './github-app.ts';
import { ownerAndName } from './owner-and-name.ts';
import { openingPost, readThread } from './read-thread.ts';
import { githubError } from './schemas/github-error.ts';
import { type GithubComment, type GithubThread, syncThreadAnswer } from './schemas/sync-thread.ts';
import { syncThreadQuery } from './sync-thread-query.ts';
import { withAllReactions } from './with-all-reactions.ts';

/** A thread as it was read, with the ETags of the pages that would have changed since. */
interface Kept {
  etags: ReadonlyMap<string, string>;
  thread: Thread;
}

const pageOfComments = 100;

/**
 * Reads threads of GitHub. The REST pages that cover a thread are asked with their ETags first, which costs nothing while
 * nothing changed; else one GraphQL question tells everything. Minimising a comment changes no ETag: `fresh` asks regardless.
 */
export function openThreadReader(app: GithubApp, limits: { entries: number; bytes: number }) {
  const cache = openBoundedCache<Kept>(limits);

  return async function fetchThread(ref: ThreadRef, { fresh = false } = {}): Promise<Thread | null> {
    const octokit = await app.octokitFor(ownerAndName(ref.place).owner);
    const key = `${ref.place}#${ref.number}`;
    const kept = cache.get(key);
    const pages = await askPages(octokit, { ref, kept, now: app.now() });
    if (pages === null) {
      cache.delete(key);
      return null;
    }
    if (kept && pages.same && !fresh) return kept.thread;
    const thread = await askEverything(octokit, { ref, now: app.now() });
    if (thread) cache.set(key, { etags: pages.etags, thread }, JSON.stringify(thread).length);
    else cache.delete(key);
    return thread;
  };
}

interface Asking {
  ref: ThreadRef;
  now: Date;
}

/** null: there is no such thread. */
async function askPages(octokit: Octokit, { ref, kept, now }: Asking & { kept: Kept | undefined }) {
  const etags = new Map<string, string>();
  let same = true;
  for (const path of pagesOf(ref, kept?.thread)) {
    const known = kept?.etags.get(path);
    const etag = await etagNow(octokit, { path, known, now });
    if (etag === null) return null;
    if (etag) etags.set(path, etag);
    same &&= etag !== undefined && etag === known;
  }
  return { etags, same };
}

/** The thread itself counts its comments, so that a page more than is known shows there. */
function pagesOf({ place, number }: ThreadRef, thread: Thread | undefined): string[] {
  const pages = Math.max(1, Math.ceil(((thread?.messages.length ?? 1) - 1) / pageOfComments));
  return [
    `GET /repos/${place}/issues/${number}`,
    ...Array.from({ length: pages }, (_, at) => {
      return `GET /repos/${place}/issues/${number}/comments?per_page=${pageOfComments}&page=${at + 1}`;
    }),
    ...(thread?.pullRequest ? [`GET /repos/${place}/pulls/${number}`] : []),
  ];
}

/** undefined: GitHub gave none; null: there is no such page. */
async function etagNow(
  octokit: Octokit,
  { path, known, now }: { path: string; known: string | undefined; now: Date },
): Promise<string | null | undefined> {
  try {
    const { headers } = await octokit.request(path, { headers: known ? { 'if-none-match': known } : {} });
    return headers.etag;
  } catch (error) {
    if (githubError.safeParse(error).data?.status === 304) return known;
    const fault = faultFromOctokit(error, { what: path, writes: false, now });
    if (fault.status === 404 || fault.status === 410) return null;
    throw fault;
  }
}

async function askEverything(octokit: Octokit, { ref, now }: Asking): Promise<Thread | null> {
  const { owner, name } = ownerAndName(ref.place);
  const comments: GithubComment[] = [];
  let first: GithubThread | undefined;
  for (let after: string | null = null; ; ) {
    const page = await askPage(octokit, { owner, name, number: ref.number, after }, now);
    if (!page) return null;
    first ??= page;
    comments.push(...(page.comments.nodes ?? []).filter((comment) => comment !== null));
    const { hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null } = page.comments.pageInfo;
    if (!hasNextPage || endCursor === null) {
      const opening = await withAllReactions(first, { ref, messageId: openingPost, now }, octokit);
      const all: GithubComment[] = [];
      for (const comment of comments)
        all.push(await withAllReactions(comment, { ref, messageId: commentId(comment), now }, octokit));
      return readThread(opening, { ref, comments: all });
    }
    after = endCursor;
  }
}

async function askPage(octokit: Octokit, variables: Record<string, unknown>, now: Date): Promise<GithubThread | null> {
  try {
    const parsed = syncThreadAnswer.safeParse(await octokit.graphql(syncThreadQuery, variables));
    if (parsed.success) return parsed.data.repository?.issueOrPullRequest ?? null;
    const [issue] = parsed.error.issues;
    const message = `SyncThread: ${issue?.path.join('.')} ${issue?.message}`;
    throw new PlatformFault('unreadable-answer', message, { outcome: 'not-applied', cause: parsed.error });
  } catch (error) {
    const { errors } = githubError.safeParse(error).data ?? {};
    if (errors?.some(({ type }) => type === 'NOT_FOUND')) return null;
    throw faultFromOctokit(error, { what: 'SyncThread', writes: false, now });
  }
}
