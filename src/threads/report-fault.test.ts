import { pino } from 'pino';
import { expect, test } from 'vitest';
import { PlatformFault, type PlatformFaultKind } from '../platforms/platform-fault.ts';
import { reportFault } from './report-fault.ts';

function report(fault: unknown): { reference: string; logged: string[] } {
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => logged.push(line) });
  return { reference: reportFault(fault, { source: '/report a/b', thread: 'hub:spaces/a/b#1', log }), logged };
}

test('a fault is logged under the reference that people are told', () => {
  const { reference, logged } = report(new TypeError('no such thing'));
  expect(reference).toMatch(/^[0-9a-f]{8}$/);
  expect(logged.join()).toContain(reference);
});

test.each<[PlatformFaultKind, boolean]>([
  ['rate-limited', true],
  ['unavailable', true],
  ['timeout', true],
  ['refused', false],
  ['unreadable-answer', false],
])('a Hub that is %s passes by itself: %s', (kind, passes) => {
  const fault = new PlatformFault(kind, 'the Hub says no', { outcome: 'not-applied' });
  if (passes) expect(() => report(fault)).toThrow(fault);
  else expect(report(fault).logged).toHaveLength(1);
});
