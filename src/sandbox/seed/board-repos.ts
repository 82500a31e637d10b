import type { FailureClass } from '../../failures/failure-class.ts';
import type { SeedFile, SeedRepo } from '../hub/hub-seed.ts';
import { boardNames } from './board-names.ts';
import type { CaseWithModel } from './cases-with-models.ts';
import type { ContentsRow } from './contents-row.ts';
import { contentsShards } from './contents-shards.ts';
import { evalName } from './eval-name.ts';
import { formerRequests } from './former-requests.ts';
import { hashOf } from './hash-of.ts';
import { inventRow } from './invent-row.ts';
import { readLog } from './read-log.ts';
import { requestText } from './request-text.ts';
import { resultsFile } from './results-file.ts';
import type { SeedRequest } from './seed-request.ts';

interface Board {
  real: SeedRequest[];
  rows: Map<string, ContentsRow>;
  made: CaseWithModel[];
}

type TextFile = { path: string; text: string };

/** Causes that say nothing about the model, for the real request files that are FAILED. */
const passingCauses: FailureClass[] = ['network', 'oom-shared-gpu', 'node-failure'];

/** The board's datasets: request files, results and rows of those that are finished, logs of those that failed. */
export function boardRepos({ real, rows, made }: Board): { repos: SeedRepo[]; results: TextFile[] } {
  const finished = real.flatMap(({ json }) => {
    const row = json.status === 'FINISHED' ? rows.get(evalName(json)) : undefined;
    return row ? [{ row, at: json.job_start_time ?? json.submitted_time.replace('Z', '.000000') }] : [];
  });
  const madeResults = made.flatMap(({ entry, spec, request }) =>
    entry.result === undefined
      ? []
      : [{ row: inventRow(request.json, spec.licence ?? 'apache-2.0'), at: entry.result, entry }],
  );
  const shown = madeResults.filter(({ entry }) => entry.status === 'FINISHED');
  const results = [...finished, ...madeResults].map(({ row, at }) => resultsFile(row, at));
  const requests = [...real, ...made.map(({ request }) => request)];
  const voted = [...requests.filter(waits), ...made.filter(({ entry }) => entry.voted).map(({ request }) => request)];
  return {
    results,
    repos: [
      dataset(
        boardNames.requests,
        requests.map(({ path, json }) => ({ path, text: requestText(json) })),
      ),
      dataset(boardNames.results, results),
      dataset(boardNames.contents, contentsShards([...finished, ...shown].map(({ row }) => row))),
      dataset(boardNames.logs, [...real.flatMap(logOfReal), ...made.flatMap(logOfCase)]),
      dataset(boardNames.votes, [{ path: 'votes_data.jsonl', text: voted.map(voteFor).join('') }]),
      dataset(boardNames.formerRequests, formerRequests),
    ],
  };
}

function dataset(name: string, files: SeedFile[]): SeedRepo {
  return { type: 'dataset', name, files: [{ path: 'README.md', text: `# ${name}\n` }, ...files] };
}

function logOfCase({ entry, request }: CaseWithModel): TextFile[] {
  return entry.log === undefined || entry.job === null
    ? []
    : [{ path: `${request.json.model}/${entry.job.id}.log`, text: readLog(entry.log, request.json) }];
}

function logOfReal({ json }: SeedRequest): TextFile[] {
  const cause = passingCauses[hashOf(json.model, passingCauses.length)];
  if (json.status !== 'FAILED' || cause === undefined) return [];
  return [{ path: `${json.model}/${json.job_id}.log`, text: readLog(cause, json) }];
}

function waits({ json }: SeedRequest): boolean {
  return json.status === 'PENDING' || json.status === 'RERUN';
}

function voteFor({ json }: SeedRequest): string {
  const { model, revision, sender, submitted_time: timestamp } = json;
  return `${JSON.stringify({ model, revision, username: sender, timestamp })}\n`;
}
