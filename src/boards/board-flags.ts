import type { Clock } from '../clock.ts';
import { type FlagEntry, readFlagFile } from '../flags/flag-file.ts';
import { flagFormatOf } from '../flags/flag-format-of.ts';
import { type SameWeight, weightHashes } from '../flags/same-weight.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import type { Db } from '../store/database.ts';
import type { ModelFacts, ModelLookup } from '../submissions/model-facts.ts';
import type { Board } from './board.ts';

/** Weight files that are remembered at most, the latest seen; every model of the Open LLM Leaderboard fits. */
const mostWeights = 50_000;

/** What it takes to judge a flag: the list of flagged models, and which models have the same weights. */
export interface BoardFlags {
  /** null: the board keeps no list, or it is not there or cannot be read. */
  list(): Promise<FlagEntry[] | null>;
  /** Looks a model up and remembers the hashes of its weights. */
  model(name: string, revision: string): Promise<ModelLookup>;
  sameWeights(model: ModelFacts): Promise<SameWeight[]>;
  /** Models whose weights are remembered. */
  weighed(): Promise<string[]>;
  /** Remembers the hashes of a model's weights; a model that cannot be seen has none. */
  weigh(name: string, revision: string): Promise<void>;
}

export function openBoardFlags(
  { flags: { file } }: Board,
  {
    hub,
    db,
    clock,
  }: { hub: Pick<HubClient, 'readFile' | 'lookUpModel' | 'modelFiles'>; db: Db; clock: Pick<Clock, 'now'> },
): BoardFlags {
  return {
    async list() {
      if (!file) return null;
      const { type, repo, path } = file;
      const read = await hub.readFile({ type, name: repo }, { path, revision: 'main' });
      const list = read && readFlagFile(read.text, flagFormatOf(file));
      return list?.ok ? list.entries : null;
    },

    async model(name, revision) {
      const lookup = await hub.lookUpModel(name, revision);
      if (lookup.found) await remember(lookup.facts, { db, now: clock.now() });
      return lookup;
    },

    async weighed() {
      const rows = await db.selectFrom('weight').select('model').distinct().execute();
      return rows.map((row) => row.model);
    },

    async weigh(name, revision) {
      const files = await hub.modelFiles(name, revision);
      if (files) await remember(files, { db, now: clock.now() });
    },

    async sameWeights(model) {
      const hashes = [...new Set(weightHashes(model).map(({ sha256 }) => sha256))];
      if (hashes.length === 0) return [];
      const rows = await db
        .selectFrom('weight')
        .select(['model', (select) => select.fn.count<string>('sha256').as('same')])
        .where('sha256', 'in', hashes)
        .where('model', '!=', model.id)
        .groupBy('model')
        .orderBy('same', 'desc')
        .orderBy('model')
        .limit(10)
        .execute();
      return rows.map((row) => ({ model: row.model, same: Number(row.same), of: hashes.length }));
    },
  };
}

async function remember(model: Pick<ModelFacts, 'id' | 'files'>, { db, now }: { db: Db; now: Date }): Promise<void> {
  const hashes = new Map(weightHashes(model).map(({ path, sha256 }) => [sha256, path]));
  if (hashes.size === 0) return;
  const rows = [...hashes].map(([sha256, path]) => ({ sha256, path, model: model.id, seen_at: now }));
  await db
    .insertInto('weight')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['sha256', 'model']).doUpdateSet({ seen_at: now }))
    .execute();
  await db
    .deleteFrom('weight')
    .where('seen_at', '<', (oldest) =>
      oldest.selectFrom('weight').select('seen_at').orderBy('seen_at', 'desc').offset(mostWeights).limit(1),
    )
    .execute();
}
