import { describe, expect, it } from 'vitest';
import type { Intent } from '../understanding.ts';
import { chooseRanked } from './choose-ranked.ts';
import type { Features } from './features.ts';
import { type LinearModel, linearModel } from './linear-model.ts';

const features: Features = new Map([['word', new Set(['zzz'])]]);
const weights = (removal: number): LinearModel<Intent> =>
  linearModel(['removal', 'other'], new Map([['word', new Map([['zzz', [removal * 100, 0]]])]]));

describe('chooseRanked', () => {
  it.each([
    ['the rules stand against a doubt', 'strongest-words', 0.5, 'other'],
    ['the rules give way to certainty', 'strongest-words', 3, 'removal'],
    ['a refusal gives way as well', 'taken-back', 3, 'removal'],
    ['whoever claims to be somebody else is not believed', 'speaks-for-others', 9, 'other'],
  ])('%s', (_, rule, removal, intent) => {
    expect(chooseRanked(features, { intent: 'other', rule }, weights(removal)).intent).toBe(intent);
  });

  it('names the words that decided', () => {
    const choice = chooseRanked(features, { intent: 'other', rule: 'nothing-asked' }, weights(2));
    expect(choice).toMatchObject({ rule: 'ranked-words', words: 'word zzz' });
  });
});
