import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { failureClasses } from '../../failures/failure-class.ts';
import { readLog as findCause } from '../../failures/read-log.ts';
import { loadSignatures } from '../../failures/signatures.ts';
import { readLog } from './read-log.ts';

const data = new URL('../../../data/', import.meta.url);
const signatures = loadSignatures(readFileSync(new URL('log-signatures.yaml', data), 'utf8'));
const causes = readdirSync(new URL('sandbox/logs/', data)).map((file) => file.replace('.log', ''));
const job = { model: 'olivia-owner/swift-1b', revision: 'a'.repeat(40), job_id: '9412345' };

test.each(failureClasses.filter((cause) => causes.includes(cause)))(
  'the sample log of %s shows that cause',
  (cause) => {
    const log = readLog(cause, job);
    expect(log).not.toMatch(/\{(model|revision|job_id)\}/);
    expect(findCause(log, signatures)?.signature?.class).toBe(cause);
  },
);

test('every sample log is named after a cause of failure', () => {
  expect(causes.filter((cause) => !failureClasses.some((known) => known === cause))).toEqual([]);
});
