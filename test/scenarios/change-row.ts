import { z } from 'zod';
import type { BoardOnTrial } from './board-on-trial.ts';

const contents = { type: 'dataset', name: 'open-llm-leaderboard/contents' } as const;
const recordSchema = z.record(z.string(), z.unknown());

/** The metadata job changes a model's rows in the table; a minute later the bot sees it. */
export async function changeRow(
  { bot, clock }: BoardOnTrial,
  model: string,
  columns: Record<string, unknown>,
): Promise<void> {
  const { hub } = bot.desk;
  const head = (await hub.head(contents)) ?? '';
  for await (const { path } of hub.listTree(contents, { revision: head, path: 'data' })) {
    const file = await hub.readFile(contents, { path, revision: head });
    const rows = (file?.text ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => recordSchema.parse(JSON.parse(line)));
    if (!rows.some((row) => row.fullname === model)) continue;
    const text = rows
      .map((row) => `${JSON.stringify(row.fullname === model ? { ...row, ...columns } : row)}\n`)
      .join('');
    const commit = { repo: contents, parentCommit: head, title: 'Update rows', description: '' };
    await hub.commit({ ...commit, write: [{ path, text }], remove: [] });
    clock.forward(61_000);
    return;
  }
  throw new Error(`the table has no row of ${model}`);
}
