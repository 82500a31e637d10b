import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { CaseState, CaseSubject, Followed } from '../cases/case.ts';
import type { ProposalState } from '../cases/proposal.ts';
import type { EffectPayload, EffectState } from '../effects/effect.ts';
import type { PlannedEffect } from '../effects/planned-effect.ts';
import type { Actor, Platform, Reaction } from '../threads/thread.ts';
import type { CaseRequest, ReviewBecause } from './change.ts';

/** Rows as both databases return them: timestamps are Date, jsonb is parsed. */
export interface Database {
  wake: WakeTable;
  hint: HintTable;
  thread: ThreadTable;
  message: MessageTable;
  decision: DecisionTable;
  case: CaseTable;
  case_thread: CaseThreadTable;
  proposal: ProposalTable;
  approval: ApprovalTable;
  effect: EffectTable;
  request_file: RequestFileTable;
  weight: WeightTable;
  board_state: BoardStateTable;
  account_link: AccountLinkTable;
  link_code: LinkCodeTable;
  interaction: InteractionTable;
  lease: LeaseTable;
}

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;

/** Something a worker should look at. At most one job waits for each key: that is how hints collapse. */
interface WakeTable {
  queue: string;
  key: string;
  pending: boolean;
  /** Whether a job waits or works for the key: it sees every wish that is made before its end, so that one job is enough. */
  queued: Generated<boolean>;
  /** What `queued` was before the latest wish, and `pending` before the latest look. */
  already: boolean;
  woken_at: Date;
}

interface HintTable {
  id: Generated<number>;
  subject: string;
  source: string;
  detail: Jsonb<Details>;
  received_at: Date;
}

interface ThreadTable {
  key: string;
  board: string;
  title: string;
  status: string;
  version: number;
  synced_at: Date | null;
  /** When to look again without being told; null: only when hinted. */
  look_at: Date | null;
  look_interval_ms: number | null;
  /** What the list of threads said when it was last synced: comments, reaction users, status. */
  listed: ColumnType<Listed | null, string | null, string | null>;
}

/** What the list of threads says of one: when it says the same again, nothing happened there. */
export interface Listed {
  comments: number;
  reactionUsers: number;
  status: string;
  /** Where the platform's lists tell it. */
  updatedAt?: string;
}

interface MessageTable {
  thread_key: string;
  id: string;
  author: ColumnType<Actor | null, string | null, string | null>;
  editor: ColumnType<Actor | null, string | null, string | null>;
  text: string;
  updated_at: string;
  edits: number;
  hidden: boolean;
  reactions: Jsonb<Reaction[]>;
}

interface DecisionTable {
  id: Generated<number>;
  at: Date;
  board: string;
  thread_key: string | null;
  message_id: string | null;
  case_id: number | null;
  code: string;
  detail: Jsonb<Details>;
}

interface CaseTable {
  id: Generated<number>;
  board: string;
  state: CaseState;
  /** Platform, id and login of who asked. */
  requester: Jsonb<Actor>;
  home_thread: string;
  message_id: string;
  version: number;
  told: string;
  /** What it is about, read by the handler of its kind. */
  subject: Jsonb<CaseSubject>;
  /** The arguments it was asked with, for another review. */
  request: Jsonb<CaseRequest>;
  about: string;
  /** What the board showed when it was last looked at. */
  followed: Jsonb<Followed>;
  review_because: ColumnType<ReviewBecause | null, string | null, string | null>;
  created_at: Date;
  updated_at: Date;
}

interface CaseThreadTable {
  case_id: number;
  thread_key: string;
  /** Key of the effect that posted the status comment which is edited in place. */
  status_effect: string | null;
}

interface ProposalTable {
  id: string;
  case_id: number;
  hash: string;
  effects: Jsonb<PlannedEffect[]>;
  state: ProposalState;
  created_at: Date;
  expires_at: Date;
  not_before: Date | null;
  remind_at: Date | null;
}

interface ApprovalTable {
  id: Generated<number>;
  proposal_id: string;
  by: Jsonb<Actor>;
  how: 'command' | 'reaction' | 'prose';
  thread_key: string;
  message_id: string;
  at: Date;
  withdrawn: boolean;
}

interface EffectTable {
  key: string;
  position: Generated<number>;
  lane: string;
  board: string;
  case_id: number | null;
  proposal_id: string | null;
  kind: string;
  payload: Jsonb<EffectPayload>;
  state: EffectState;
  attempts: number;
  /** Set before the outside world is asked: from then on the outcome may be unknown. */
  started_at: Date | null;
  finished_at: Date | null;
  not_before: Date | null;
  outcome: ColumnType<Details | null, string | null, string | null>;
  last_error: string | null;
  created_at: Date;
}

interface RequestFileTable {
  board: string;
  path: string;
  oid: string;
  text: string | null;
  /** When it was committed; null: not asked yet. */
  changed_at: Date | null;
}

/** A weight file of a model that was looked up. */
interface WeightTable {
  sha256: string;
  model: string;
  path: string;
  seen_at: Date;
}

interface BoardStateTable {
  board: string;
  /** Messages written before the first start are history, not requests. */
  since: Date;
  dataset_head: string | null;
  swept_at: Date | null;
}

/** Two accounts of one person, proved from both sides. */
interface AccountLinkTable {
  id: Generated<number>;
  one: Jsonb<Actor>;
  other: Jsonb<Actor>;
  linked_at: Date;
  revoked_at: Date | null;
}

/** A one-time code that its other account has to post; only its digest is kept. */
interface LinkCodeTable {
  digest: string;
  asked_by: Jsonb<Actor>;
  /** Where it was asked for. */
  thread_key: string;
  platform: Platform;
  /** The account that must post it. */
  login: string;
  expires_at: Date;
  used_at: Date | null;
}

/** A command, a press of a button or a sent form on Discord. */
interface InteractionTable {
  id: string;
  thread_key: string;
  author: Jsonb<Actor>;
  /** As a command would be written. */
  text: string;
  /** Opens the answer for 15 minutes. */
  token: string;
  /** Only its author reads the answer. */
  private: boolean;
  created_at: Date;
  answered_at: Date | null;
  /** When a sync first looked at it; null: it is still to be decided on. */
  looked_at: Generated<Date | null>;
  /** The message of the answer, and the marker of the effect that gave it. */
  answer_id: string | null;
  answer_marker: string | null;
}

/** Which process does what only one may do, until when. */
interface LeaseTable {
  name: string;
  holder: string;
  until: Date;
}

type Details = Record<string, unknown>;

/** Read as the parsed value, written as JSON text: both drivers take text for jsonb. */
type Jsonb<Value> = ColumnType<Value, string, string>;
