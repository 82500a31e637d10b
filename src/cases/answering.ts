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
}
