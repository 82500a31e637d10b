import { isUtf8 } from 'node:buffer';
import type { WriteLog } from '../../hub/control/write-log.ts';
import type { WriteOutcome } from '../../hub/http/carry-out.ts';
import type { WriteKind } from '../../hub/http/write-kind.ts';
import type { Call } from './call.ts';

export type LogCall = (call: Call, write: WriteKind, outcome: WriteOutcome) => void;

function parsed(body: Uint8Array): unknown {
  if (!isUtf8(body)) return `${body.byteLength} bytes`;
  const text = Buffer.from(body).toString('utf8');
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Writes a request into the log of writes that the control address shows. */
export function logCall(log: WriteLog): LogCall {
  return ({ github, caller, method, path, query, body }, write, outcome) =>
    log.record({
      at: github.clock().toISOString(),
      user: caller?.account.login ?? null,
      method,
      path: query.size === 0 ? path : `${path}?${query.toString()}`,
      kind: write.kind,
      repoType: write.repo?.type ?? null,
      repo: write.repo?.name ?? null,
      number: outcome.number ?? write.number,
      body: parsed(body),
      applied: outcome.applied,
      status: outcome.status,
    });
}
