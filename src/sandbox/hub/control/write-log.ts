import { isUtf8 } from 'node:buffer';
import type { Call } from '../http/call.ts';
import type { WriteKind } from '../http/write-kind.ts';
import type { HubStore } from '../store/open-hub-store.ts';
import type { Row } from '../store/row.ts';

/** One write as the control address lists it. `applied` is false when it was refused or a fault stopped it. */
export interface LoggedWrite {
  seq: number;
  at: string;
  user: string | null;
  method: string;
  path: string;
  kind: string;
  repoType: string | null;
  repo: string | null;
  number: number | null;
  body: unknown;
  applied: boolean;
  /** null: the Hub never answered. */
  status: number | null;
}

function parsedBody(call: Call): unknown {
  if (!isUtf8(call.body)) return `${call.body.byteLength} bytes`;
  const text = Buffer.from(call.body).toString('utf8');
  const isCommit = (call.headers.get('Content-Type') ?? '').includes('ndjson');
  try {
    if (isCommit) return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]));
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

function toWrite(row: Row): LoggedWrite {
  return {
    seq: row.number('seq'),
    at: row.text('at'),
    user: row.textOrNull('user'),
    method: row.text('method'),
    path: row.text('path'),
    kind: row.text('kind'),
    repoType: row.textOrNull('repo_type'),
    repo: row.textOrNull('repo'),
    number: row.numberOrNull('number'),
    body: JSON.parse(row.text('body')),
    applied: row.number('applied') === 1,
    status: row.numberOrNull('status'),
  };
}

/**
 * Every write that the Hub, or another stand-in with such a database, received, in order; one that was applied is logged
 * in its own transaction.
 */
export class WriteLog {
  readonly #store: Pick<HubStore, 'database'>;
  readonly #onWrite: (write: LoggedWrite) => void;

  constructor(store: Pick<HubStore, 'database'>, onWrite: (write: LoggedWrite) => void) {
    this.#store = store;
    this.#onWrite = onWrite;
  }

  add(call: Call, write: WriteKind, outcome: { applied: boolean; status: number | null; number?: number }): void {
    const search = call.query.size === 0 ? '' : `?${call.query.toString()}`;
    this.record({
      at: call.hub.clock().toISOString(),
      user: call.caller?.account.name ?? null,
      method: call.method,
      path: call.path + search,
      kind: write.kind,
      repoType: write.repo?.type ?? null,
      repo: write.repo?.name ?? null,
      number: outcome.number ?? write.number,
      body: parsedBody(call),
      applied: outcome.applied,
      status: outcome.status,
    });
  }

  record(write: Omit<LoggedWrite, 'seq'>): void {
    const { database } = this.#store;
    const where = [write.repoType, write.repo, write.number];
    const outcome = [JSON.stringify(write.body), write.applied ? 1 : 0, write.status];
    database.write(() => {
      database.run(
        `INSERT INTO writes (at, user, method, path, kind, repo_type, repo, number, body, applied, status)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[write.at, write.user, write.method, write.path, write.kind, ...where, ...outcome],
      );
      const row = database.first('SELECT * FROM writes WHERE seq = last_insert_rowid()');
      if (row !== null) database.afterCommit(() => this.#onWrite(toWrite(row)));
    });
  }

  /** Writes after `seq`, oldest first. */
  since(seq: number): LoggedWrite[] {
    return Array.from(this.#store.database.rows('SELECT * FROM writes WHERE seq > ? ORDER BY seq', seq), toWrite);
  }
}
