import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import { PlatformFault } from '../platforms/platform-fault.ts';
import { QueueSummary, type ReadQueue } from '../queue/queue-summary.ts';
import { queuedRequest } from '../queue/queued-request.ts';
import type { DuplicateGroups } from '../requests/duplicate-groups.ts';
import { parseRequestFile } from '../requests/request-file.ts';
import type { RequestIndex } from '../requests/request-index.ts';
import { statusClass } from '../requests/status-class.ts';
import type { Board } from './board.ts';
import type { BoardFiles } from './board-files.ts';

/** Files read at the same time in the background. */
const readersAtOnce = 2;
/**
 * So many files are read without a pause. Then each reader waits between two, because an hour's reading must not use up the
 * limits that everything else needs, too: GitHub gives an installation 5,000 calls an hour.
 */
const readAtFullSpeed = 500;
const pauses = { hub: 200, github: 3_600 };
const pauseAfterFault = 5_000;
/** Up to so many changed files are read before a question is answered; more are left to the background. */
const readBeforeAnswer = 50;

type Files = Pick<BoardFiles, 'refresh' | 'read' | 'kept' | 'onChange'>;

/** The queue of a board, from the contents of all its request files. */
export interface BoardQueue {
  /** Up to the dataset's head. `read` of `of` request files are in the summary: fewer only while they are read for the first time. */
  read(): Promise<ReadQueue>;
  /** The same evaluation more than once, as far as the files were read: nothing is asked of the Hub. */
  duplicates(): Pick<DuplicateGroups, 'count' | 'newest' | 'twinsOf'>;
  /** Starts reading contents that are not known yet, in the background. */
  start(): void;
  stop(): Promise<void>;
}

export function openBoardQueue(
  board: Board,
  { files, clock, log }: { files: Files; clock: Pick<Clock, 'now' | 'sleep'>; log: Pick<Logger, 'info'> },
): BoardQueue {
  const summary = new QueueSummary();
  const all = new Set<string>();
  const unread = new Set<string>();
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
  let begun: Promise<RequestIndex> | null = null;
  let running: Promise<void> | null = null;
  let reads = 0;

  function want(path: string): void {
    all.add(path);
    unread.add(path);
  }

  function put(path: string, text: string): void {
    const parsed = parseRequestFile(text);
    unread.delete(path);
    if (parsed.ok) {
      const { file } = parsed;
      summary.put(queuedRequest(path, { file, statusClass: statusClass(file.status, board.statuses) }));
    } else summary.put(unreadable(path));
  }

  async function begin(): Promise<RequestIndex> {
    const { index } = await files.refresh();
    files.onChange(({ path, oid }) => {
      if (oid !== null && index.byPath(path)?.model != null) want(path);
      else if (oid === null) {
        all.delete(path);
        unread.delete(path);
        summary.remove(path);
      }
    });
    for (const { path, model } of index.entries()) if (model !== null) want(path);
    for await (const { path, oid, text } of files.kept())
      if (unread.has(path) && index.byPath(path)?.oid === oid) put(path, text);
    return index;
  }

  function known(): Promise<RequestIndex> {
    begun ??= begin().catch((fault: unknown) => {
      begun = null;
      throw fault;
    });
    return begun;
  }

  async function readOne(path: string, index: RequestIndex): Promise<void> {
    const read = await files.read(path);
    reads += 1;
    // A file that moved on meanwhile stays wanted.
    if (read?.oid === index.byPath(path)?.oid) put(path, read?.text ?? '');
    else if (!read) unread.delete(path);
  }

  async function readOn(): Promise<void> {
    const index = await known();
    const taken = new Set<string>();
    async function reader(): Promise<void> {
      for (let next = first(unread, taken); next !== null && !stopping.signal.aborted; next = first(unread, taken)) {
        taken.add(next);
        await readOne(next, index);
        taken.delete(next);
        if (reads > readAtFullSpeed) await Promise.race([clock.sleep(pauses[board.requests.on]), stopped]);
      }
    }
    await Promise.all(Array.from({ length: readersAtOnce }, reader));
  }

  async function untilRead(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        return await readOn();
      } catch (err) {
        log.info({ err, board: board.name, unread: unread.size }, 'request files are read on in a moment');
        await Promise.race([clock.sleep(pauseAfter(err)), stopped]);
      }
    }
  }

  /** Asking on while a limit is hit makes it longer. */
  function pauseAfter(fault: unknown): number {
    const until = fault instanceof PlatformFault ? (fault.until?.getTime() ?? 0) : 0;
    return Math.max(pauseAfterFault, until - clock.now().getTime());
  }

  function start(): void {
    running ??= untilRead().finally(() => {
      running = null;
    });
  }

  return {
    async read() {
      const index = await known();
      await files.refresh();
      if (unread.size > readBeforeAnswer) start();
      else await Promise.all([...unread].map((path) => readOne(path, index)));
      return { summary, read: all.size - unread.size, of: all.size };
    },
    duplicates: () => summary.duplicates,
    start,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

function first(wanted: ReadonlySet<string>, taken: ReadonlySet<string>): string | null {
  for (const path of wanted) if (!taken.has(path)) return path;
  return null;
}

function unreadable(path: string) {
  const nothing = { submitted: null, started: null, job: null, params: null };
  return {
    path,
    model: path,
    status: 'unreadable',
    class: 'unknown' as const,
    precision: null,
    revision: null,
    ...nothing,
  };
}
