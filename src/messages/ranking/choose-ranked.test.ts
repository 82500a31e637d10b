import { describe, expect, it } from 'vitest';
import { messageProse } from '../message-prose.ts';
import { readReading } from '../read-reading.ts';
import { chooseRanked } from './choose-ranked.ts';
import type { IntentWeights } from './intent-weights.ts';

const message = { kind: 'opening' as const, title: 'hello', body: 'zzz acme-lab/alpha-7b', authorRole: 'user' };
const reading = readReading(message, messageProse(message.title, message.body, []), []);
const weights = (removal: number): IntentWeights => ({
  intents: ['removal', 'other'],
  weights: new Map([["'zzz", [removal, 0]]]),
});

describe('chooseRanked', () => {
  it.each([
    ['a guess gives way', 'nothing-asked', 0.5, 'removal'],
    ['strong phrases stand against a doubt', 'strongest-words', 0.5, 'other'],
    ['strong phrases give way to certainty', 'strongest-words', 3, 'removal'],
    ['a refusal stands', 'taken-back', 9, 'other'],
  ])('%s', (_, rule, removal, intent) => {
    expect(chooseRanked(reading, { intent: 'other', rule }, weights(removal)).intent).toBe(intent);
  });

  it.each([
    [1.5, 'removal'],
    [3, 'other'],
  ])('silence about a named model wants more certainty than another request (%d)', (other, intent) => {
    const silences: IntentWeights = { intents: ['removal', 'other'], weights: new Map([["'zzz", [0, other]]]) };
    expect(chooseRanked(reading, { intent: 'removal', rule: 'strongest-words' }, silences).intent).toBe(intent);
  });

  it('names the words that decided', () => {
    const choice = chooseRanked(reading, { intent: 'other', rule: 'nothing-asked' }, weights(2));
    expect(choice).toMatchObject({ rule: 'ranked-words', words: "'zzz", unsure: false });
  });

  it('a guess without likely intent starts nothing', () => {
    const unknown: IntentWeights = { intents: ['removal', 'flag', 'rename', 'other'], weights: new Map() };
    expect(chooseRanked(reading, { intent: 'other', rule: 'asks-about-a-model' }, unknown).unsure).toBe(true);
  });
});
