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

/** Every write the Hub received, in order; one that was applied is logged in its own transaction. */
export class WriteLog {
  readonly #store: HubStore;
  readonly #onWrite: (write: LoggedWrite) => void;

  constructor(store: HubStore, onWrite: (write: LoggedWrite) => void) {
    this.#store = store;
    this.#onWrite = onWrite;
  }

  add(call: Call, write: WriteKind, outcome: { applied: boolean; status: number | null; number?: number }): void {
    const { database } = this.#store;
    const at = call.hub.clock().toISOString();
    const search = call.query.size === 0 ? '' : `?${call.query.toString()}`;
    const user = call.caller?.account.name ?? null;
    const values = [at, user, call.method, call.path + search, write.kind];
    const repo = [write.repo?.type ?? null, write.repo?.name ?? null, outcome.number ?? write.number];
    const rest = [JSON.stringify(parsedBody(call)), outcome.applied ? 1 : 0, outcome.status];
    database.write(() => {
      database.run(
        `INSERT INTO writes (at, user, method, path, kind, repo_type, repo, number, body, applied, status)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[...values, ...repo, ...rest],
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
