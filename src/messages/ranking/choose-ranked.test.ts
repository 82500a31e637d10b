import { describe, expect, it } from 'vitest';
import { messageProse } from '../message-prose.ts';
import { readReading } from '../read-reading.ts';
import type { Intent } from '../understanding.ts';
import { chooseRanked } from './choose-ranked.ts';
import { type LinearModel, linearModel } from './linear-model.ts';

const message = { kind: 'opening' as const, title: 'hello', body: 'zzz acme-lab/alpha-7b', authorRole: 'user' };
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
    expect(chooseRanked(reading, { intent: 'other', rule }, weights(removal)).intent).toBe(intent);
  });

  it('names the words that decided', () => {
    const choice = chooseRanked(reading, { intent: 'other', rule: 'nothing-asked' }, weights(2));
    expect(choice).toMatchObject({ rule: 'ranked-words', words: 'word zzz', unsure: false });
  });

  it('starts nothing on an intent that is hardly likelier than others', () => {
    const labels: Intent[] = ['removal', 'flag', 'rename', 'submission', 'other'];
    const unknown: LinearModel<Intent> = linearModel(labels, new Map());
    expect(chooseRanked(reading, { intent: 'removal', rule: 'strongest-words' }, unknown).unsure).toBe(true);
  });
});
