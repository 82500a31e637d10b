import { expect, test } from 'vitest';
import { faultFromAnswer } from './fault-from-answer.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const MISSING = { 'X-Error-Code': 'RepoNotFound' };

interface Row {
  status: number;
  text?: string;
  headers?: Record<string, string>;
  writes?: boolean;
  signedIn?: boolean;
  fault: object;
}

/** Statuses, bodies and headers as in hub-api.md §1.2. */
const rows: Row[] = [
  { status: 404, headers: MISSING, fault: { kind: 'refused', outcome: 'not-applied', code: 'RepoNotFound' } },
  { status: 404, writes: true, fault: { kind: 'refused', outcome: 'not-applied', status: 404, code: null } },
  { status: 401, signedIn: true, fault: { kind: 'refused', code: 'bad-credentials' } },
  { status: 401, signedIn: false, fault: { kind: 'refused', code: null } },
  { status: 401, signedIn: true, headers: { 'X-Error-Code': 'GatedRepo' }, fault: { code: 'GatedRepo' } },
  {
    status: 412,
    writes: true,
    text: '{"error":"The branch was updated"}',
    fault: { message: 'POST /x: 412 The branch was updated' },
  },
  { status: 400, text: '{"error":["a","b"]}', fault: { message: 'POST /x: 400 a, b' } },
  { status: 400, text: '{"errors":[{"message":"c"}]}', fault: { message: 'POST /x: 400 c' } },
  { status: 400, text: '{"error":"d","error_description":"e"}', fault: { message: 'POST /x: 400 d: e' } },
  { status: 400, text: '{"error":{"code":1,"message":"f"}}', fault: { message: 'POST /x: 400 f' } },
  { status: 400, text: '{"message":"g"}', fault: { message: 'POST /x: 400 g' } },
  { status: 404, text: 'Entry not found', fault: { message: 'POST /x: 404 Entry not found' } },
  { status: 403, headers: { 'X-Error-Message': 'disabled' }, fault: { message: 'POST /x: 403 disabled' } },
  { status: 307, writes: true, fault: { kind: 'refused', outcome: 'not-applied', status: 307 } },
  { status: 502, fault: { kind: 'unavailable', outcome: 'not-applied' } },
  { status: 503, writes: true, fault: { kind: 'unavailable', outcome: 'unknown' } },
  { status: 408, writes: true, fault: { kind: 'unavailable', outcome: 'unknown' } },
  {
    status: 429,
    writes: true,
    fault: { kind: 'rate-limited', outcome: 'not-applied', until: new Date('2026-11-21T12:10:00Z') },
  },
];

test.each(rows)('$status $text $headers writes: $writes → $fault', ({ fault, headers = {}, ...row }) => {
  const answer = { what: 'POST /x', text: '', writes: false, signedIn: true, ...row, headers: new Headers(headers) };
  expect(faultFromAnswer(answer, now)).toMatchObject(fault);
});
