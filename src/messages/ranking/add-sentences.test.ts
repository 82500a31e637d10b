import { describe, expect, it } from 'vitest';
import { messageProse } from '../message-prose.ts';
import { addSentences } from './add-sentences.ts';
import type { Features } from './features.ts';
import { sentencesOf } from './sentence.ts';

const featuresOf = (body: string): Features => {
  const features: Features = new Map();
  addSentences(features, sentencesOf(messageProse('', body, []).masked, 0));
  return features;
};

describe('addSentences', () => {
  it('tells what the sentence of a word is', () => {
    const features = featuresOf('Thanks a lot. Could you hide acme-lab/alpha-7b?');
    for (const kind of ['names', 'asks', 'wishes']) expect(features.get(kind)).toContain('hide');
    expect(features.get('asks')).not.toContain('thank~');
  });

  it('tells what is denied', () => {
    const denied = featuresOf("We don't want it gone. Hide it.").get('not');
    expect(denied).toContain('gone');
    expect(denied).not.toContain('hide');
  });
});
