import type { z } from 'zod';
import type { Board } from '../boards/board.ts';
import type { PlannedEffect } from '../effects/planned-effect.ts';
import type { Signature } from '../failures/signatures.ts';
import type { CommandDeclaration } from '../messages/command.ts';
import type { Reply } from '../replies/reply.ts';
import type { AccountChange } from '../store/change.ts';
import type { Architectures } from '../submissions/architectures.ts';
import type { Actor, Message, Thread } from '../threads/thread.ts';
import type { Case, CaseSubject } from './case.ts';
import type { Lookups } from './lookups.ts';

/** Who may use a verb. `maintainer` is checked by id at the platform; help shows only what the caller may do. */
export type Tier = 'anyone' | 'maintainer';

/** One thing people can ask for, declared in one place: parser, help, did-you-mean and docs are made from it. */
export interface Handler<Schema extends z.ZodObject = z.ZodObject> extends CommandDeclaration<Schema> {
  who: Tier;
  /** The argument that may be given several times: such a command is as many commands. */
  each?: string;
  /** Only the caller reads the answer, where the platform can do that. */
  private?: true;
  /** For maintainers' verbs: asking for it is also the yes to it. */
  approves?: true;
  review(request: Request<z.infer<Schema>>): Promise<Review>;
  /** The effects of an approved case. Pure: the same subject gives the same effects, so that the proposal's hash holds. */
  carryOut?(subject: CaseSubject): PlannedEffect[];
}

/** What a handler is given: who asks for what, where, and read-only look-ups. It changes nothing itself. */
export interface Request<Arguments> {
  arguments: Arguments;
  board: Board;
  actor: Actor;
  thread: Thread;
  message: Message;
  /** Cases told on this thread, newest first. */
  cases: Case[];
  lookups: Lookups;
  knowledge: Knowledge;
  handlers: readonly Handler[];
  /** The Hub's address and GitHub's, for links. */
  hub: string;
  github: string;
  /** The page of a thread by its key, for links. */
  urlOf(key: string): string;
  now: Date;
  /** Bytes that nobody can guess. */
  random(bytes: number): Uint8Array;
  /** Set when an open case is reviewed again, because what it rested on changed. */
  again: Case | null;
}

/** Facts about the world that are kept as data. */
export interface Knowledge {
  signatures: readonly Signature[];
  architectures: Architectures;
}

/** What a handler decides. `code` is the reason that `/why` shows. */
export type Review =
  | {
      outcome: 'answer' | 'ask' | 'refuse';
      code: string;
      reply: Reply;
      also?: AlsoTold[];
      /** A case that was asked for: a stale one is followed again. */
      asksFor?: Case;
      /** What becomes of the caller's accounts. */
      accounts?: AccountChange[];
    }
  | Propose
  | OpenThread
  | { outcome: 'decide'; code: string; case: Case; as: CaseDecision };

export interface Propose {
  outcome: 'propose';
  code: string;
  subject: CaseSubject;
  /** False: the effects are carried out at once. */
  needsApproval: boolean;
  /** The waiting period: a yes before this moment does not count. */
  notBefore?: Date;
  /** The name of an open incident that would do the same together with others: the case follows its decision. */
  incident?: string;
  /** How many request files more than an open case about the same that still waits: it gets a further proposal. */
  adds?: number;
  /** Key of the thread where the case is told when that is not where it was asked for. */
  tellIn?: string;
  /** Told in the status comment above the case's state. */
  reply: Reply;
}

/** A case that gets a thread of its own, opened by the bot. When it is there, the request is reviewed again, with `again` set. */
export interface OpenThread {
  outcome: 'open-thread';
  code: string;
  subject: CaseSubject;
  title: string;
  post: Reply;
}

/** Something told on another thread than the one it was asked on. */
export interface AlsoTold {
  thread: string;
  reply: Reply;
}

export type CaseDecision =
  /** `proposal`: the first letters of the hash of the only proposal that the yes is for. */
  | { verb: 'approve'; proposal?: string }
  | { verb: 'confirm' }
  | { verb: 'reject'; reason: string }
  | { verb: 'cancel' };

/** Ties a handler's schema to its review; the list of handlers is of the widened type. */
export function handler<Schema extends z.ZodObject>(declared: Handler<Schema>): Handler {
  return {
    ...declared,
    review: (request) => declared.review({ ...request, arguments: declared.arguments.parse(request.arguments) }),
  };
}
