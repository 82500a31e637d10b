import { readFile } from 'node:fs/promises';
import { type Board, boardSchema } from '../boards/board.ts';
import { describeProblem } from '../boards/describe-problem.ts';
import { loadConfiguration } from '../boards/load-configuration.ts';
import { systemClock } from '../clock.ts';
import { openLog } from '../open-log.ts';
import { openHubClient } from '../platforms/hub/open-hub-client.ts';
import { readSecrets } from '../secrets.ts';
import { boardHistory } from './board-history.ts';
import type { PastThread } from './past-thread.ts';
import { readHistory } from './read-history.ts';

export interface HistoryOptions {
  history?: string;
  board?: string;
  config?: string;
  since?: Date;
}

/** Where past threads come from, and the board they are read for; `hub` is its address. */
export interface ChosenHistory {
  board: Board;
  hub: string;
  threads: AsyncIterable<PastThread>;
}

/** Without a configuration a history is read for a board with every default and no maintainers but those that it names. */
const plainBoard = boardSchema.parse({
  ...{ name: 'history', title: 'History', spaces: ['org/space'], requests: { dataset: 'org/requests' } },
  maintainers: {},
});

/** Chooses what is replayed; the words of what is wrong with the options or the configuration otherwise. */
export async function chooseHistory(
  { history, board: name, config, since }: HistoryOptions,
  onProblem: (line: number) => void,
): Promise<ChosenHistory | { wrong: string }> {
  if ((history === undefined) === (name === undefined))
    return { wrong: 'Give either --history FILE, or --board NAME with --config FILE.' };
  if (config === undefined) {
    if (history === undefined) return { wrong: '--board needs --config FILE: it says where the board is.' };
    return { board: plainBoard, hub: 'https://huggingface.co', threads: readHistory(history, onProblem) };
  }
  const loaded = loadConfiguration(await readFile(config, 'utf8'), config);
  if (!loaded.ok) return { wrong: loaded.problems.flatMap(describeProblem).join('\n') };
  const { configuration } = loaded;
  const board = configuration.boards.find((each) => name === undefined || each.name === name);
  if (!board)
    return { wrong: `${config} has no board ${name}: ${configuration.boards.map((each) => each.name).join(', ')}` };
  const url = configuration.hub;
  if (history !== undefined) return { board, hub: url, threads: readHistory(history, onProblem) };
  const { hubToken } = readSecrets(process.env, { ...configuration, boards: [] });
  const hub = openHubClient({ url, token: hubToken, clock: systemClock, log: openLog(process.env) });
  return { board, hub: url, threads: boardHistory(board, { hub, url, clock: systemClock, since: since ?? null }) };
}
