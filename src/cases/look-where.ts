import type { Board } from '../boards/board.ts';
import { findFlag } from '../flags/find-flag.ts';
import { type StatusClass, statusClass } from '../requests/status-class.ts';
import { type Place, type PlaceNote, type Repository, whereIsModel } from '../rows/where-is-model.ts';
import { checkCard } from '../submissions/checks/check-card.ts';
import { checkLicence } from '../submissions/checks/check-licence.ts';
import type { LookedUpRequestFile, Lookups } from './lookups.ts';

export interface Whereabouts {
  place: Place;
  notes: PlaceNote[];
  /** The name of the repository now, when it was renamed. */
  renamedTo: string | null;
  /** Place in the queue, while it waits and all request files are known. */
  position: number | null;
  /** Of its row. */
  average: number | null;
}

interface Looking {
  board: Board;
  lookups: Lookups;
  now: Date;
}

/** Gathers what `whereIsModel` needs to know about one request file; asks the Hub about the repository only of finished ones. */
export async function lookWhere({ path, file }: LookedUpRequestFile, looking: Looking): Promise<Whereabouts> {
  const { board, lookups, now } = looking;
  const statusIs = statusClass(file.status, board.statuses);
  const table = statusIs === 'finished' ? await lookups.rows() : null;
  const row = table ? table.at(file) : null;
  const repository = await look(file.model, { statusIs, available: row?.available ?? null }, looking);
  const listed = row === null ? null : findFlag(file.model, (await lookups.flags()) ?? []);
  const found = whereIsModel({
    ...{ class: statusIs, started: file.jobStartTime, params: file.params, repository, now },
    row:
      statusIs === 'finished' && table === null
        ? 'no-table'
        : row && { ...row, flagged: row.flagged === true || listed?.exact === true },
    again: file.status?.toUpperCase() !== board.statuses.pending[0]?.toUpperCase(),
    resultAt: table && row === null ? await lookups.newestResult(file.model, file.precision) : null,
  });
  return {
    ...found,
    average: row?.average ?? null,
    renamedTo: repository.state === 'renamed' ? repository.to : null,
    position: statusIs === 'pending' ? await position(path, lookups) : null,
  };
}

async function look(
  model: string,
  { statusIs, available }: { statusIs: StatusClass; available: boolean | null },
  { board, lookups }: Looking,
): Promise<Repository> {
  if (statusIs !== 'finished') return { state: 'not-asked' };
  const head = await lookups.modelHead(model);
  if (head === null) return { state: 'gone' };
  if (head.id.toLowerCase() !== model.toLowerCase()) return { state: 'renamed', to: head.id };
  if (available !== false) return { state: 'here', lacks: [] };
  const looked = await lookups.model(model, 'main');
  if (!looked.found) return { state: 'not-asked' };
  const found = [...checkCard({ context: { board }, facts: looked.facts }), ...checkLicence(looked)];
  // Without a card its licence is missing, too: one remedy is enough.
  const codes = new Set(found.map((each) => ('refusal' in each ? each.refusal.code : null)));
  const lacks = (['card-missing', 'card-too-short', 'licence-missing'] as const).filter((code) => codes.has(code));
  return { state: 'here', lacks: codes.has('card-missing') ? ['card-missing'] : lacks };
}

async function position(path: string, lookups: Lookups): Promise<number | null> {
  const { summary, read, of } = await lookups.queue();
  return read === of ? summary.position(path) : null;
}
