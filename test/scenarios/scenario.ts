import { expect, test } from 'vitest';
import { type BoardChanges, openBoardOnTrial, type SecondBoard, type TrialOptions } from './board-on-trial.ts';
import { openTalk, type Talk } from './open-talk.ts';

/** A test that reads like a conversation. The board is opened once for a file; each test talks in threads of its own. */
export function scenarios(changes: BoardChanges = {}, second?: SecondBoard, options: TrialOptions = {}) {
  return test
    .extend('board', { scope: 'file' }, async ({ task: _task }: { task?: unknown }, { onCleanup }) => {
      const board = await openBoardOnTrial(changes, second, options);
      onCleanup(() => board.close());
      return board;
    })
    .extend('talk', async ({ board }, { onCleanup }): Promise<Talk> => {
      onCleanup(() => {
        expect(board.complaints.splice(0), 'warnings and faults that the bot logged').toEqual([]);
      });
      return openTalk(board);
    });
}
