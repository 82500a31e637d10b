import type { IssuedCode } from '../accounts/find-link-code.ts';
import type { BoardFailures } from '../boards/board-failures.ts';
import type { Health } from '../boards/read-health.ts';
import type { OpenThread } from '../boards/search-spaces.ts';
import type { FlagEntry } from '../flags/flag-file.ts';
import type { SameWeight } from '../flags/same-weight.ts';
import type { OwnerRight } from '../platforms/hub/check-rights.ts';
import type { ReadQueue } from '../queue/queue-summary.ts';
import type { Repositories } from '../renames/repositories.ts';
import type { DuplicateGroups } from '../requests/duplicate-groups.ts';
import type { RequestFile } from '../requests/request-file.ts';
import type { RequestIndex } from '../requests/request-index.ts';
import type { RowTable } from '../rows/row-table.ts';
import type { ModelFacts, ModelLookup } from '../submissions/model-facts.ts';
import type { Actor, Platform } from '../threads/thread.ts';
import type { Case } from './case.ts';
import type { Rights } from './decide-approval.ts';

/** What handlers may look up while they review: everything is read, nothing is changed. */
export interface Lookups {
  /** The index of the board's request files, brought up to the dataset's head. */
  index(): Promise<RequestIndex>;
  /** One request file as it is now; null when there is none, 'unreadable' with the reason when it is broken. */
  requestFile(path: string): Promise<LookedUpRequestFile | null>;
  /** Request files in a namespace's folder, those that can be read. */
  requestFilesIn(namespace: string): Promise<LookedUpRequestFile[]>;
  /** What waits and what runs, by the contents of all request files. */
  queue(): Promise<ReadQueue>;
  /** Request files of the same commit at the same precision, as far as they were read. */
  duplicates(): Pick<DuplicateGroups, 'count' | 'newest' | 'twinsOf'>;
  /** The board's table, at most a minute old; null when the board has no contents dataset. */
  rows(): Promise<RowTable | null>;
  health(): Promise<Health>;
  model(name: string, revision: string): Promise<ModelLookup>;
  modelHead(name: string): Promise<{ id: string; sha: string } | null>;
  /** When the newest result of a model at a precision was written; null without results. */
  newestResult(model: string, precision: string | null): Promise<Date | null>;
  /** The log of the job that a request file names; null when the board keeps none or it is not there. */
  log(request: Pick<LookedUpRequestFile, 'path' | 'file'>): Promise<string | null>;
  /** Whether somebody may decide, with any account that is linked. */
  rights(actor: Actor): Promise<Rights>;
  /** Threads, pull requests and files of any repository. */
  repositories: Repositories;
  /** Whether somebody owns a namespace, with any account that is linked: the user itself, or a member of the organisation who may write. */
  owner(actor: Actor, namespace: string): Promise<OwnerRight>;
  /** The board's list of flagged models; null when it keeps none, or its file is not there or cannot be read. */
  flags(): Promise<FlagEntry[] | null>;
  /** Other models known to have weight files with the same hashes; models that the bot looked up, and failed ones it read in the background. */
  sameWeights(model: ModelFacts): Promise<SameWeight[]>;
  /** Open discussions of the board's Spaces: the newest ones, then those whose title has these words, read lazily and bounded. */
  openThreads(words: string): AsyncIterable<OpenThread>;
  /** The newest case about something, in whatever state. */
  caseAbout(about: string): Promise<Case | null>;
  /** The account behind a login; null when there is none or it cannot be asked. */
  actor(login: string, platform: Platform): Promise<Actor | null>;
  /** All accounts of the person behind one, itself first: those that are linked, or `ever` were. */
  accounts(actor: Actor, which?: { ever?: boolean }): Promise<Actor[]>;
  /** Platforms where people write to this board. */
  platforms: readonly Platform[];
  linkCode(digest: string): Promise<IssuedCode | null>;
  /** Codes that somebody asked for and that are still valid. */
  linkCodes(actor: Actor): Promise<number>;
  /** Requests that failed lately, and what of. */
  failures: BoardFailures;
  /** The open incident that would launch this request file together with others; null when there is none. */
  incidentWith(path: string): Promise<Case | null>;
  /** Relaunches of one request file that were carried out so far. */
  relaunches(path: string): Promise<number>;
  case(number: number): Promise<Case | null>;
  decisions(about: { thread: string } | { case: number }): Promise<Decision[]>;
}

export interface LookedUpRequestFile {
  path: string;
  oid: string;
  file: RequestFile;
}

export interface Decision {
  at: Date;
  code: string;
  detail: Record<string, unknown>;
  caseNumber: number | null;
  messageId: string | null;
}
