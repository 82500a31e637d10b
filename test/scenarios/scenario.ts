import { expect, test } from 'vitest';
import { type BoardChanges, type BoardOnTrial, openBoardOnTrial } from './board-on-trial.ts';
import { Conversation, openConversation } from './conversation.ts';

export interface Talk {
  board: BoardOnTrial;
  /** Somebody opens a discussion in the board's Space, and the bot does what it does about it. */
  opens(login: string, title: string, text: string): Promise<Conversation>;
}

/** A test that reads like a conversation. The board is opened once for a file; each test talks in threads of its own. */
export function scenarios(changes: BoardChanges = {}) {
  return test
    .extend('board', { scope: 'file' }, async ({ task: _task }: { task?: unknown }, { onCleanup }) => {
      const board = await openBoardOnTrial(changes);
      onCleanup(() => board.close());
      return board;
    })
    .extend('talk', async ({ board }, { onCleanup }): Promise<Talk> => {
      onCleanup(() => {
        expect(board.complaints.splice(0), 'warnings and faults that the bot logged').toEqual([]);
      });
      return { board, opens: (login, title, text) => openConversation({ board, login, title, text }) };
    });
}

export { Conversation };
