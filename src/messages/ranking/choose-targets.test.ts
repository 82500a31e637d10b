import { describe, expect, test } from 'vitest';
import { messageProse } from '../message-prose.ts';
import { readReading } from '../read-reading.ts';
import type { Intent } from '../understanding.ts';
import { chooseTargets, type Meaning } from './choose-targets.ts';
import { type LinearModel, linearModel } from './linear-model.ts';

/** Knows one thing: what stands before "broke" is meant, what stands before "slept" is not. */
const weights: LinearModel<Meaning> = linearModel(
  ['target', 'beside'],
  new Map([
    [
      'behind 1',
      new Map([
        ['broke', [300, 0]],
        ['slept', [0, 300]],
      ]),
    ],
  ]),
);

function chosen(body: string, intent: Intent = 'failure_report'): (string | null)[] {
  const message = { kind: 'opening' as const, title: '', body, authorRole: 'user' };
  const reading = readReading(message, messageProse('', body, []), []);
  return chooseTargets(reading, intent, weights).map(({ model }) => model);
}

describe('of several models those are chosen', () => {
  test('that are more likely meant than not', () => {
    expect(chosen('acme/alpha-7b slept, acme/beta-7b broke, acme/gamma-7b broke')).toEqual([
      'acme/beta-7b',
      'acme/gamma-7b',
    ]);
  });

  test('each wherever it is named', () => {
    expect(chosen('About acme/beta-7b. acme/alpha-7b slept but acme/beta-7b broke')).toEqual([
      'acme/beta-7b',
      'acme/beta-7b',
    ]);
  });

  test('that is the likeliest when all are doubtful', () => {
    expect(chosen('acme/alpha-7b slept here. acme/beta-7b slept too')).toHaveLength(2);
  });
});

describe('rules alone choose', () => {
  test.each<[string, string, Intent]>([
    ['one model', 'acme/alpha-7b slept', 'failure_report'],
    ['of a rename’s names', 'acme/alpha-7b slept, now acme/beta-7b', 'rename'],
    ['of names in talk', 'acme/alpha-7b slept, acme/beta-7b broke', 'other'],
    ['of a long list', Array.from({ length: 61 }, (_, at) => `acme/m${at}-7b slept`).join('\n'), 'failure_report'],
  ])('%s', (_what, body, intent) => {
    expect(chosen(body, intent)).toHaveLength(body.match(/acme/g)?.length ?? 0);
  });
});
