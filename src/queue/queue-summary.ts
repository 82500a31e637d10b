import { DuplicateGroups } from '../requests/duplicate-groups.ts';
import type { StatusClass } from '../requests/status-class.ts';
import { longestHours } from './longest-hours.ts';
import type { QueuedRequest } from './queued-request.ts';

export type QueueCounts = Record<StatusClass, number>;

export interface StuckRequest {
  request: QueuedRequest;
  hours: number;
  /** What is legal for its size. */
  longest: number;
}

/** The queue as far as it is known: fewer files read than there are only while they are read for the first time. */
export interface ReadQueue {
  summary: QueueSummary;
  read: number;
  of: number;
}

/**
 * All request files of a board by the class of their status, kept up to date file by file: a question looks only at those
 * that wait or run.
 */
export class QueueSummary {
  /** Files of the same commit and precision; those that people stopped or took off the board are none. */
  readonly duplicates = new DuplicateGroups();
  readonly #classOf = new Map<string, StatusClass>();
  readonly #byClass: Record<StatusClass, Map<string, QueuedRequest>> = {
    pending: new Map(),
    running: new Map(),
    finished: new Map(),
    failed: new Map(),
    stopped: new Map(),
    unknown: new Map(),
  };

  get size(): number {
    return this.#classOf.size;
  }

  put(request: QueuedRequest): void {
    this.remove(request.path);
    this.#classOf.set(request.path, request.class);
    this.#byClass[request.class].set(request.path, request);
    if (request.class !== 'stopped') this.duplicates.put(request);
  }

  remove(path: string): void {
    const known = this.#classOf.get(path);
    if (known === undefined) return;
    this.#classOf.delete(path);
    this.#byClass[known].delete(path);
    this.duplicates.remove(path);
  }

  counts(): QueueCounts {
    return {
      pending: this.#byClass.pending.size,
      running: this.#byClass.running.size,
      finished: this.#byClass.finished.size,
      failed: this.#byClass.failed.size,
      stopped: this.#byClass.stopped.size,
      unknown: this.#byClass.unknown.size,
    };
  }

  inClass(wanted: StatusClass): QueuedRequest[] {
    return [...this.#byClass[wanted].values()];
  }

  byPath(path: string): QueuedRequest | null {
    const known = this.#classOf.get(path);
    return known === undefined ? null : (this.#byClass[known].get(path) ?? null);
  }

  /** The place of a waiting request file, from 1: first come, first served by `submitted_time`; ties by path. null: it does not wait. */
  position(path: string): number | null {
    const asked = this.#byClass.pending.get(path);
    if (!asked) return null;
    let before = 0;
    for (const other of this.#byClass.pending.values()) if (isBefore(other, asked)) before += 1;
    return before + 1;
  }

  /** What has run for longer than is legal for its size, oldest first. A launch time that is not told counts from the submission. */
  stuck(now: Date): StuckRequest[] {
    return [...this.#byClass.running.values()]
      .flatMap((request) => {
        const since = request.started ?? request.submitted;
        if (!since) return [];
        const hours = (now.getTime() - since.getTime()) / 3_600_000;
        const longest = longestHours(request.params);
        return hours > longest ? [{ request, hours, longest }] : [];
      })
      .sort((a, b) => b.hours - a.hours || (a.request.path < b.request.path ? -1 : 1));
  }
}

const never = Number.MAX_SAFE_INTEGER;

function isBefore(a: QueuedRequest, b: QueuedRequest): boolean {
  const byTime = (a.submitted?.getTime() ?? never) - (b.submitted?.getTime() ?? never);
  return byTime < 0 || (byTime === 0 && a.path < b.path);
}
