import { collect } from '../../src/platforms/hub/testing/collect.ts';
import type { ThreadRef } from '../../src/threads/thread.ts';
import type { BoardOnTrial } from './board-on-trial.ts';
import { callHub } from './call-hub.ts';
import { loginOf } from './login-of.ts';
import { settled } from './settled.ts';

export type Dataset = 'requests' | 'results' | 'votes' | 'logs' | 'contents';

/** Files to write and paths to remove. */
export interface Edit {
  write?: Record<string, string>;
  remove?: string[];
}

/** What people do in the board's datasets, and what is there. */
export function datasetsOf(board: BoardOnTrial) {
  const { hub } = board.bot.desk;
  const repo = (dataset: Dataset) => ({ type: 'dataset' as const, name: `open-llm-leaderboard/${dataset}` });
  const place = (dataset: Dataset) => `datasets/open-llm-leaderboard/${dataset}`;

  async function commit(login: string, address: string, { edit, title }: { edit: Edit; title: string }) {
    const lines = [
      { key: 'header', value: { summary: title, description: 'Moves the files.' } },
      ...Object.entries(edit.write ?? {}).map(([path, content]) => ({ key: 'file', value: { path, content } })),
      ...(edit.remove ?? []).map((path) => ({ key: 'deletedFile', value: { path } })),
    ];
    const pushed = await fetch(`${board.sandbox.url}/api/${address}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${board.sandbox.tokens[loginOf(login)] ?? ''}`,
        'Content-Type': 'application/x-ndjson',
      },
      body: lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    if (!pushed.ok) throw new Error(await pushed.text());
  }

  // What the bot is told of, and when, is said by each step.
  board.sandbox.addFault({ match: {}, action: 'webhook-lose' });

  return {
    repo,
    link: (dataset: Dataset, number: number) => `${board.sandbox.url}/${place(dataset)}/discussions/${number}`,
    ref: (dataset: Dataset, number: number): ThreadRef => ({ platform: 'hub', place: place(dataset), number }),

    /** Paths on main. */
    async paths(dataset: Dataset, pattern: RegExp): Promise<string[]> {
      const files = await collect(hub.listTree(repo(dataset), { revision: 'main' }));
      return files.map(({ path }) => path).filter((path) => pattern.test(path));
    },

    async text(dataset: Dataset, path: string): Promise<string> {
      const file = await hub.readFile(repo(dataset), { path, revision: 'main' });
      if (!file) throw new Error(`${dataset} has no ${path}`);
      return file.text;
    },

    /** Somebody opens a pull request with one commit; its number. */
    async opensPull(login: string, dataset: Dataset, { edit, title }: { edit: Edit; title: string }): Promise<number> {
      await commit(login, `${place(dataset)}/commit/main?create_pr=1`, { edit, title });
      const { threads } = await hub.listThreads(repo(dataset), 0);
      return threads.find((thread) => thread.title === title)?.ref.number ?? 0;
    },

    /** Somebody opens a draft and pushes to it; its number. */
    async opensDraft(login: string, dataset: Dataset, { edit, title }: { edit: Edit; title: string }): Promise<number> {
      const path = `/api/${place(dataset)}/discussions`;
      const body = { title, description: 'Moves the files.', pullRequest: true };
      const { num } = await callHub(board, { login: loginOf(login), method: 'POST', path, body });
      await commit(login, `${place(dataset)}/commit/refs%2Fpr%2F${num}`, { edit, title });
      return Number(num);
    },

    /** Somebody pushes one more commit to a pull request; nothing tells the bot. */
    pushes: (login: string, { dataset, number, edit }: { dataset: Dataset; number: number; edit: Edit }) =>
      commit(login, `${place(dataset)}/commit/refs%2Fpr%2F${number}`, { edit, title: 'One more change' }),

    /** Somebody with write access commits to main; nothing tells the bot. */
    commits: (login: string, dataset: Dataset, edit: Edit) =>
      commit(login, `${place(dataset)}/commit/main`, { edit, title: 'Change by hand' }),

    /** A model's repository moves: the Hub redirects its old name from then on. */
    async movesModel(login: string, fromRepo: string, toRepo: string): Promise<void> {
      const body = { fromRepo, toRepo, type: 'model' };
      await callHub(board, { login: loginOf(login), method: 'POST', path: '/api/repos/move', body });
    },

    /** The bot looks at the datasets of the board. */
    async botFollows(): Promise<void> {
      const { store, queue } = board.bot.desk;
      await store.db.transaction().execute((trx) => queue.wake(trx, 'follow', 'open-llm-leaderboard'));
      await settled(board);
    },
  };
}
