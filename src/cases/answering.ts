import type { Board } from '../boards/board.ts';
import type { Thread } from '../threads/thread.ts';
import type { Telling } from './advance-case.ts';
import type { CaseFile } from './case-file.ts';
import type { Handler, Knowledge } from './handler.ts';
import type { Lookups } from './lookups.ts';

/** What it takes to answer on one thread. */
export interface Answering extends Telling {
  board: Board;
  thread: Thread;
  threadKey: string;
  handlers: readonly Handler[];
  lookups: Lookups;
  knowledge: Knowledge;
  /** Cases told on this thread; replaced as decisions change them, so that the next command sees them so. */
  docket: CaseFile[];
  /** A case number nobody else has. */
  nextCaseNumber(): Promise<number>;
  /** The open case with the same `about`, on any thread. */
  openCaseAbout(about: string): Promise<CaseFile | null>;
  findCase(number: number): Promise<CaseFile | null>;
  /** Comments of the bot by id: which case's status they tell, and whether of its newest proposal. */
  statusComments: ReadonlyMap<string, { number: number; newest: boolean }>;
  /** By message: the reply that told of a mistake in its writing, or of a fault; another answer takes its place. */
  mendableReplies: ReadonlyMap<string, string>;
  /** Bytes that nobody can guess. */
  random(bytes: number): Uint8Array;
  /** Logs a fault and returns the reference by which it is found; throws one that passes by itself. */
  reportFault(fault: unknown, source: string): string;
}
