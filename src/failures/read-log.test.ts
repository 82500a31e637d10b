import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLog } from './read-log.ts';
import { signaturesFile } from './testing/signatures-file.ts';

const root = new URL('../../', import.meta.url);
const logsIn = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.log'))
    .map((name) => ({ name, log: readFileSync(new URL(folder + name, root), 'utf8') }));
const classOf = (log: string) => readLog(log, signaturesFile).signature?.class ?? 'unknown';

const samples = logsIn('test/fixtures/logs/');

test.each(samples)('$name', ({ name, log }) => {
  expect(classOf(log)).toBe(name.split('.')[0]);
});

test('every class of the table has two samples', () => {
  const counts = Map.groupBy(samples, ({ name }) => name.split('.')[0]);
  for (const { class: failureClass } of signaturesFile) {
    expect.soft(counts.get(failureClass)?.length, failureClass).toBeGreaterThanOrEqual(2);
  }
});

describe('wrapped', () => {
  test.each(logsIn('test/fixtures/logs/wrapped/'))('$name', ({ name, log }) => {
    expect(classOf(log)).toBe(name.split('.')[0]);
  });
});

describe('logs of the sandbox', () => {
  test.each(logsIn('data/sandbox/logs/'))('$name', ({ name, log }) => {
    expect(`${classOf(log)}.log`).toBe(name);
  });
});

const traceback = (...messages: string[]) =>
  messages
    .map((message) => `Traceback (most recent call last):\n  File "a.py", line 1, in f\n    f()\n${message}\n`)
    .join('\n');

test.each([
  [
    'the last traceback, not one that was survived',
    traceback('OSError: gated repo', 'RuntimeError: must have the same dtype'),
    'dtype',
  ],
  [
    'the more specific signature of a chain',
    traceback('requests.exceptions.ConnectionError: x').concat(
      '\nThe above exception was the direct cause of the following exception:\n\n',
      traceback("OSError: Can't load tokenizer for 'a/b'"),
    ),
    'tokenizer',
  ],
  [
    'an unknown traceback is unknown, whatever was warned of before',
    `429 Client Error\n${traceback('ZeroDivisionError: division by zero')}`,
    'unknown',
  ],
  [
    'the scheduler has the last word',
    `${traceback('ValueError: x')}slurmstepd: error: *** JOB 1 ON n CANCELLED AT x DUE TO TIME LIMIT ***`,
    'time-limit',
  ],
  [
    'an error of the shutdown after a preemption',
    `slurmstepd: error: *** STEP 1.0 ON n CANCELLED AT x DUE TO PREEMPTION ***\n${traceback('BrokenPipeError: x')}`,
    'node-failure',
  ],
  ['an error printed without a traceback', 'loading\nOSError: [Errno 28] No space left on device', 'disk'],
  [
    'an error printed after an unknown traceback',
    `${traceback('ValueError: x')}\nFatal: CUDA error: no CUDA-capable device is detected`,
    'node-failure',
  ],
  ['only notices', 'WARNING: 503 Server Error, retrying', 'unknown'],
  ['a collective error alone', traceback('RuntimeError: NCCL error'), 'collective'],
  [
    'a collective error after its cause',
    traceback('RuntimeError: size mismatch for x', 'RuntimeError: NCCL error'),
    'size-mismatch',
  ],
  [
    'a LocalEntryNotFoundError is no missing file',
    traceback('huggingface_hub.errors.LocalEntryNotFoundError: x'),
    'network',
  ],
  ['CRLF line ends', traceback('RuntimeError: size mismatch for x').replaceAll('\n', '\r\n'), 'size-mismatch'],
  ['nothing', '', 'unknown'],
])('%s', (_name, log, expected) => {
  expect(classOf(log)).toBe(expected);
});
