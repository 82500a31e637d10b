import type { Logger } from 'pino';
import { countLinkCodes } from '../accounts/count-link-codes.ts';
import { findLinkCode } from '../accounts/find-link-code.ts';
import { linkedAccounts } from '../accounts/linked-accounts.ts';
import { ownerAmong } from '../accounts/owner-among.ts';
import { rightsOf } from '../accounts/rights-of.ts';
import type { LookedUpRequestFile, Lookups } from '../cases/lookups.ts';
import type { Clock } from '../clock.ts';
import { flaggedRows } from '../flags/flagged-rows.ts';
import type { Orchestrator } from '../orchestrators/orchestrator.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import type { Surfaces } from '../platforms/open-surfaces.ts';
import { parseRequestFile } from '../requests/request-file.ts';
import type { Db } from '../store/database.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';
import { hasPlaceOn } from '../threads/has-place-on.ts';
import type { Board } from './board.ts';
import { openBoardFailures } from './board-failures.ts';
import { openBoardFiles } from './board-files.ts';
import { openBoardFlags } from './board-flags.ts';
import { type BoardQueue, openBoardQueue } from './board-queue.ts';
import { openBoardRows } from './board-rows.ts';
import { countRelaunches } from './count-relaunches.ts';
import { incidentWith } from './incident-with.ts';
import { jobLog } from './job-log.ts';
import { newestResult } from './newest-result.ts';
import { readHealth } from './read-health.ts';
import { searchSpaces } from './search-spaces.ts';
import { openWeightReader } from './weight-reader.ts';

/** How many request files of one namespace are read at the same time. */
const readersAtOnce = 8;

/** Most decisions that one question shows. */
const mostDecisions = 20;

interface Sources {
  hub: HubClient;
  surfaces: Surfaces;
  db: Db;
  clock: Clock;
  log: Pick<Logger, 'info'>;
  orchestrator: Pick<Orchestrator, 'log'>;
}

/** The read-only look-ups of one board, over the Hub and the store. Until `stop` they read request files in the background once started. */
export function openLookups(
  board: Board,
  { hub, surfaces, db, clock, log, orchestrator }: Sources,
): Lookups & Pick<BoardQueue, 'start' | 'stop'> {
  const files = openBoardFiles(board, { hub, db });
  const queue = openBoardQueue(board, { files, clock, log });
  const rows = openBoardRows(board, { hub, clock });
  const flags = openBoardFlags(board, { hub, db, clock });
  const weights = openWeightReader({ flags, clock, log });

  const readLog = (request: Pick<LookedUpRequestFile, 'path' | 'file'>) =>
    jobLog(request, board, { hub, db, orchestrator });

  async function requestFile(path: string): Promise<LookedUpRequestFile | null> {
    const read = await files.read(path);
    if (!read) return null;
    const parsed = parseRequestFile(read.text);
    return parsed.ok ? { path, oid: read.oid, file: parsed.file } : null;
  }

  return {
    async index() {
      return (await files.refresh()).index;
    },
    requestFile,
    async requestFilesIn(namespace) {
      const { index } = await files.refresh();
      const paths = index.inFolder(namespace).flatMap((file) => (file.model === null ? [] : [file.path]));
      const found: LookedUpRequestFile[] = [];
      for (let from = 0; from < paths.length; from += readersAtOnce) {
        const read = await Promise.all(paths.slice(from, from + readersAtOnce).map(requestFile));
        found.push(...read.filter((file) => file !== null));
      }
      return found;
    },
    start: queue.start,
    async stop() {
      await Promise.all([queue.stop(), weights.stop()]);
    },
    async queue() {
      const read = await queue.read();
      weights.start(read);
      return read;
    },
    duplicates: queue.duplicates,
    rows: rows.read,
    health: () => readHealth(board.name, { db, now: clock.now() }),
    model: (name, revision) => flags.model(name, revision),
    async flags() {
      if (board.flags.file || !board.flags.rows) return flags.list();
      const table = await rows.read();
      return table && flaggedRows(table.rows);
    },
    sameWeights: (model) => flags.sameWeights(model),
    openThreads: (words) => searchSpaces(board.spaces, words, hub),
    modelHead: (name) => hub.modelHead(name),
    newestResult: (model, precision) => newestResult({ model, precision }, { results: board.results ?? null, hub }),
    log: readLog,
    failures: openBoardFailures({ files, queue: queue.read, requestFile, log: readLog }),
    incidentWith: (path) => incidentWith(path, { board: board.name, db }),
    rights: async (actor) => rightsOf(await linkedAccounts(actor, { db }), { board, surfaces }),
    owner: async (actor, namespace) => ownerAmong(await linkedAccounts(actor, { db }), namespace, hub),
    accounts: (actor, { ever = false } = {}) => linkedAccounts(actor, { db, ever }),
    platforms: surfaces.all.map(({ platform }) => platform).filter((platform) => hasPlaceOn(platform, board)),
    linkCode: (digest) => findLinkCode(digest, db),
    linkCodes: (actor) => countLinkCodes(actor, { db, now: clock.now() }),
    repositories: hub,
    actor: async (login, platform) =>
      (await surfaces
        .of(platform)
        ?.actorByLogin(login)
        .catch(() => null)) ?? null,
    relaunches: (path) => countRelaunches(path, { board: board.name, db }),
    async case(number) {
      const [file] = await loadCaseFiles(db, [number]);
      return file?.case.board === board.name ? file.case : null;
    },
    async caseAbout(about) {
      const newest = await db
        .selectFrom('case')
        .select('id')
        .where('board', '=', board.name)
        .where('about', '=', about)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return newest ? ((await loadCaseFiles(db, [newest.id]))[0]?.case ?? null) : null;
    },
    async decisions(about) {
      const rows = await db
        .selectFrom('decision')
        .selectAll()
        .where((where) =>
          'thread' in about ? where('thread_key', '=', about.thread) : where('case_id', '=', about.case),
        )
        .where('code', 'not in', ['own-message', 'own-reaction'])
        .orderBy('id', 'desc')
        .limit(mostDecisions)
        .execute();
      return rows.map(({ at, code, detail, case_id, message_id }) => ({
        at,
        code,
        detail,
        caseNumber: case_id,
        messageId: message_id,
      }));
    },
  };
}
