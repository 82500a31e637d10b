import { z } from 'zod';
import type { BoardOnTrial } from './board-on-trial.ts';
import { loginOf } from './login-of.ts';
import { settled } from './settled.ts';

const name = 'open-llm-leaderboard/arena-requests';
const repo = { type: 'github', name } as const;
const reference = z.object({ object: z.object({ sha: z.string() }) });
const object = z.object({ sha: z.string() });
const pull = z.object({ head: z.object({ ref: z.string() }), merged: z.boolean(), state: z.string() });

/** What makes the sandbox's repository the place of a board's request files. */
export const requestsOnGithub = { on: 'github', dataset: name } as const;

/** What people do in the repository of request files on GitHub, and what is there. */
export function githubRequests(board: BoardOnTrial) {
  const { hub, configuration, store, queue } = board.bot.desk;

  async function call<Answer>(
    login: string,
    { method = 'GET', path, body }: { method?: string; path: string; body?: object },
    answer: z.ZodType<Answer>,
  ): Promise<Answer> {
    const token = (board.sandbox.tokens[loginOf(login)] ?? '').replace('hf_', 'ghp_');
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
    const answered = await fetch(`${configuration.github.api}/repos/${name}${path}`, init);
    if (!answered.ok) throw new Error(`${login} ${method} ${path}: ${answered.status} ${await answered.text()}`);
    return answer.parse(await answered.json());
  }

  return {
    /** Somebody with write access commits to a branch. */
    async commits(login: string, write: Record<string, string>, branch = 'main'): Promise<void> {
      const at = await call(login, { path: `/git/ref/heads/${branch}` }, reference);
      const files = Object.entries(write).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
      const made = { base_tree: at.object.sha, tree: files };
      const tree = await call(login, { method: 'POST', path: '/git/trees', body: made }, object);
      const commit = { message: 'Change by hand', tree: tree.sha, parents: [at.object.sha] };
      const { sha } = await call(login, { method: 'POST', path: '/git/commits', body: commit }, object);
      await call(login, { method: 'PATCH', path: `/git/refs/heads/${branch}`, body: { sha } }, z.unknown());
    },

    /** Somebody with write access pushes one more commit to a pull request. */
    async pushes(login: string, number: number, write: Record<string, string>): Promise<void> {
      const { head } = await call(login, { path: `/pulls/${number}` }, pull);
      await this.commits(login, write, head.ref);
    },

    pull: (number: number) => call('evaluator', { path: `/pulls/${number}` }, pull),
    link: (path: string) => `${configuration.github.url}/${name}/${path}`,

    async text(path: string): Promise<string | null> {
      return (await hub.readFile(repo, { path, revision: 'main' }))?.text ?? null;
    },

    /** Whole message of the newest commit on main. */
    async newestCommit(): Promise<string> {
      for await (const { title, message } of hub.listCommits(repo, 'main')) return `${title}\n\n${message}`;
      return '';
    },

    /** The bot looks at the repository. */
    async botFollows(): Promise<void> {
      await store.db.transaction().execute((trx) => queue.wake(trx, 'follow', 'open-llm-leaderboard'));
      await settled(board);
    },
  };
}
