import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { ReadQueue } from '../queue/queue-summary.ts';
import type { QueuedRequest } from '../queue/queued-request.ts';
import type { BoardFlags } from './board-flags.ts';

/** Models that are asked about in one go at most, the latest failures first. */
const mostModels = 2_000;
/** Between two questions: a tenth of what the Hub allows, for an hour after the first start on a large board. */
const pause = 3_000;

/** Learns in the background which weights failed, so that a re-upload under another name is recognised. */
export interface WeightReader {
  /** Looks for failures whose weights are not known; does nothing while it runs already. */
  start(queue: ReadQueue): void;
  stop(): Promise<void>;
}

interface Sources {
  flags: Pick<BoardFlags, 'weigh' | 'weighed'>;
  clock: Pick<Clock, 'sleep'>;
  log: Pick<Logger, 'info'>;
}

export function openWeightReader({ flags, clock, log }: Sources): WeightReader {
  const asked = new Set<string>();
  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
  let running: Promise<void> | null = null;
  let begun = false;

  async function readOn({ summary }: ReadQueue): Promise<void> {
    if (!begun) for (const model of await flags.weighed()) asked.add(model);
    begun = true;
    let questions = 0;
    for (const { model, revision } of newestFirst(summary.inClass('failed'))) {
      if (stopping.signal.aborted || questions >= mostModels) return;
      if (asked.has(model)) continue;
      await flags.weigh(model, revision || 'main');
      asked.add(model);
      questions += 1;
      await Promise.race([clock.sleep(pause), stopped]);
    }
  }

  return {
    start(queue) {
      running ??= readOn(queue)
        .catch((err: unknown) => log.info({ err }, 'weights are read on with the next look at the board'))
        .finally(() => {
          running = null;
        });
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

function newestFirst(requests: QueuedRequest[]): QueuedRequest[] {
  return requests.toSorted((a, b) => (b.submitted?.getTime() ?? 0) - (a.submitted?.getTime() ?? 0));
}
