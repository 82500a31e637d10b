import { describe, expect, it } from 'vitest';
import { messageProse } from '../message-prose.ts';
import { sentenceFeatures } from './sentence-features.ts';

const featuresOf = (body: string): Set<string> => {
  const { masked, titleEnd } = messageProse('', body, []);
  return sentenceFeatures(masked, titleEnd);
};

describe('sentenceFeatures', () => {
  it('tells what the sentence of a word is', () => {
    const features = featuresOf('Thanks a lot. Could you hide acme-lab/alpha-7b?');
    for (const kind of ['names', 'asks', 'wishes', 'last']) expect(features).toContain(`${kind}: hide`);
    expect(features).toContain('first: thank~');
    expect(features).not.toContain('asks: thank~');
  });

  it('tells what is denied', () => {
    const features = featuresOf("We don't want it gone. Hide it.");
    expect(features).toContain('not: gone');
    expect(features).not.toContain('not: hide');
  });
});
