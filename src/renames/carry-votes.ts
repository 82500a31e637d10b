import { z } from 'zod';
import { editRequestFile } from '../requests/edit-request-file.ts';
import { parseJson } from '../requests/parse-json.ts';
import type { RenamePair } from './rename-pair.ts';

/** Where votes are, by the board's votes dataset (leaderboard-domain.md §2.6). */
export const votesFile = 'votes_data.jsonl';

const vote = z.object({ model: z.string(), revision: z.string().nullish(), username: z.string().nullish() });

/**
 * The votes file with the votes for one model under its new name; every other character of it stays. Who voted for the
 * same revision under both names keeps one vote, as the file's rule is (§2.6). `carried` counts the lines that changed.
 */
export function carryVotes(text: string, { from, to }: RenamePair): { text: string; carried: number } {
  const lines = text.split('\n');
  const votes = lines.map((line) => vote.safeParse(readLine(line)).data ?? null);
  const already = new Set(votes.flatMap((each) => (each?.model === to ? [voteKey(each)] : [])));
  let carried = 0;
  const kept = lines.flatMap((line, index) => {
    const each = votes[index];
    if (each?.model !== from) return [line];
    carried += 1;
    return already.has(voteKey(each)) ? [] : [editRequestFile(line, { model: to })];
  });
  return { text: kept.join('\n'), carried };
}

function readLine(line: string): unknown {
  const json = parseJson(line);
  return json.ok ? json.value : null;
}

function voteKey({ revision, username }: z.infer<typeof vote>): string {
  return JSON.stringify([revision ?? null, username ?? null]);
}
