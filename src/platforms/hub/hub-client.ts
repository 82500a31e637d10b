import type { ModelFacts, ModelLookup } from '../../submissions/model-facts.ts';
import type { Actor, ListedThread, Thread, ThreadRef } from '../../threads/thread.ts';

/** A repository with its kind, as the Hub's routes want it. */
export interface HubRepo {
  type: 'model' | 'dataset' | 'space';
  name: string;
}

/** A repository that the bot may keep files in; `github`: as owner/name on GitHub, for boards with their request files there. */
export interface Repo {
  type: HubRepo['type'] | 'github';
  name: string;
}

export interface TreeFile {
  path: string;
  oid: string;
  size: number;
}

export interface FileAtRevision {
  text: string;
  /** Git blob id of the content. */
  oid: string;
}

export interface CommitRequest {
  repo: Repo;
  /** The commit this one must follow; the Hub answers 412 when the branch moved. */
  parentCommit: string;
  title: string;
  description: string;
  write: { path: string; text: string }[];
  /** Files that are no text; only on the Hub. */
  binary?: { path: string; bytes: Uint8Array<ArrayBuffer> }[];
  remove: string[];
}

export type Role = 'admin' | 'write' | 'contributor' | 'read' | 'no_access';

/**
 * The Hub as Steward uses it: every answer is parsed with zod here, every refusal that is part of normal work is a value,
 * and everything else is thrown as a PlatformFault. Sources: reference/hub-api.md sections 2 to 6.
 */
export interface HubClient {
  /** The bot's own account, asked once. */
  whoAmI(): Promise<Actor>;
  /** null: no such thread (deleted, or repository gone or invisible). */
  fetchThread(ref: ThreadRef): Promise<Thread | null>;
  /** One page of 50, newest first; the next page while `more`. */
  listThreads(repo: HubRepo, page: number): Promise<{ threads: ListedThread[]; more: boolean }>;
  /** Open discussions whose title may have these words (what the Hub's search compares is not documented), newest first, a page of 50 at a time. */
  searchThreads(repo: HubRepo, words: string): AsyncIterable<ListedThread[]>;
  openThread(repo: HubRepo, thread: { title: string; text: string }): Promise<ThreadRef>;
  comment(ref: ThreadRef, text: string): Promise<{ id: string }>;
  editComment(ref: ThreadRef, comment: { id: string; text: string }): Promise<void>;
  react(ref: ThreadRef, reaction: { messageId: string; reaction: string; action: 'add' | 'remove' }): Promise<void>;
  setStatus(ref: ThreadRef, status: 'open' | 'closed'): Promise<void>;
  /** The head commit of main. */
  head(repo: Repo): Promise<string | null>;
  /** null: no such file, revision or repository. `revision` may be main, a sha or refs/pr/N. */
  readFile(repo: Repo, file: { path: string; revision: string }): Promise<FileAtRevision | null>;
  /** The content of any file, those kept outside git (LFS, Xet) too; at most 32 MiB. null as for `readFile`. */
  readBytes(repo: Repo, file: { path: string; revision: string }): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Files of a revision, or of one folder and those in it; none for a missing folder. 1,000 come with one request. */
  listTree(repo: Repo, tree: { revision: string; path?: string }): AsyncIterable<TreeFile>;
  /** Blob ids of these paths; missing paths are left out. */
  pathsInfo(repo: Repo, query: { revision: string; paths: string[] }): Promise<TreeFile[]>;
  /** When each of these paths was changed last; missing paths are left out. */
  lastChanges(repo: Repo, query: { revision: string; paths: string[] }): Promise<Map<string, Date>>;
  /** Paths that differ between two commits; null when the Hub cannot say (then compare trees). */
  changedPaths(repo: Repo, range: { base: string; head: string }): Promise<string[] | null>;
  commit(
    request: CommitRequest,
  ): Promise<{ done: true; sha: string } | { done: false; reason: 'branch-moved' | 'forbidden' }>;
  /** Open ones and drafts, newest first, lazily paged. */
  openPullRequests(repo: Repo): AsyncIterable<Pick<ListedThread, 'ref' | 'title' | 'status'>>;
  /** Opens a pull request with one commit on top of `parentCommit`; its title and description are those of the request. */
  openPullRequest(request: CommitRequest): Promise<{ ref: ThreadRef; head: string }>;
  /** Paths that a pull request changes since it left main, both names of a moved file; null when they cannot be told. */
  pullRequestPaths(ref: ThreadRef): Promise<string[] | null>;
  /**
   * Merges while `expectedHead` is the head, where the platform can be told so. The Hub cannot and merges whatever the head
   * is at that moment (hub-api.md §3.6), so compare it before and after. A refusal says that nothing was merged by this
   * call; look at the pull request for the reason.
   */
  mergePullRequest(
    ref: ThreadRef,
    expectedHead?: string,
  ): Promise<{ accepted: true } | { accepted: false; words: string }>;
  /** Newest first, lazily paged. */
  listCommits(
    repo: Repo,
    revision: string,
  ): AsyncIterable<{ id: string; title: string; message: string; date: string }>;
  /** All facts that validation needs, at the commit that `revision` stands for. */
  lookUpModel(name: string, revision: string): Promise<ModelLookup>;
  /** Names and hashes of a model's files, with one question; null when it cannot be seen, or has no such revision. */
  modelFiles(name: string, revision: string): Promise<Pick<ModelFacts, 'id' | 'files'> | null>;
  /** Canonical name and head commit of a model; null when it is gone or invisible. Follows renames. */
  modelHead(name: string): Promise<{ id: string; sha: string } | null>;
  userByLogin(login: string): Promise<Actor | null>;
  /** Members of an organisation with the role where the token may see it. */
  members(organisation: string): AsyncIterable<Actor & { role: Role | null }>;
  /** Keeps one webhook of this account for `url`: made, brought up to date, or switched on again. */
  keepWebhook(webhook: { url: string; secret: string; watched: HubRepo[] }): Promise<'made' | 'updated'>;
}
