import { describe, expect, it } from 'vitest';
import { messageProse } from '../message-prose.ts';
import { readReading } from '../read-reading.ts';
import type { Intent } from '../understanding.ts';
import { chooseRanked } from './choose-ranked.ts';
import { type LinearModel, linearModel } from './linear-model.ts';

const message = { kind: 'opening' as const, title: 'hello', body: 'zzz acme-lab/alpha-7b', authorRole: 'model_owner' };
const reading = readReading(message, messageProse(message.title, message.body, []), []);
const weights = (removal: number): LinearModel<Intent> =>
  linearModel(['removal', 'other'], new Map([['word', new Map([['zzz', [removal * 100, 0]]])]]));

describe('chooseRanked', () => {
  it.each([
    ['the rules stand against a doubt', 'strongest-words', 0.5, 'other'],
    ['the rules give way to certainty', 'strongest-words', 3, 'removal'],
    ['a refusal gives way as well', 'taken-back', 3, 'removal'],
    ['whoever claims to be somebody else is not believed', 'speaks-for-others', 9, 'other'],
  ])('%s', (_, rule, removal, intent) => {
    expect(chooseRanked(reading, { byRules: { intent: 'other', rule }, start: 0.5 }, weights(removal)).intent).toBe(
      intent,
    );
  });

  it.each([
    [0.99, 'removal'],
    [0.01, 'other'],
  ])('of two intents it takes the one that fits what may start: %d → %s', (start, intent) => {
    const byRules = { intent: 'other' as const, rule: 'nothing-asked' };
    expect(chooseRanked(reading, { byRules, start }, weights(0.7)).intent).toBe(intent);
  });

  it('tells how likely the intent is', () => {
    const byRules = { intent: 'other' as const, rule: 'nothing-asked' };
    const likely = (removal: number) => chooseRanked(reading, { byRules, start: 0.5 }, weights(removal)).likely;
    expect(likely(2)).toBeGreaterThan(likely(1));
    expect(likely(9)).toBeGreaterThan(0.99);
  });

  it('names the words that decided', () => {
    const choice = chooseRanked(
      reading,
      { byRules: { intent: 'other', rule: 'nothing-asked' }, start: 0.5 },
      weights(2),
    );
    expect(choice).toMatchObject({ rule: 'ranked-words', words: 'zzz' });
  });
});
