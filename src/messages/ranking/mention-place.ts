import type { Mention } from '../find-mentions.ts';
import type { MessageProse } from '../message-prose.ts';

/** A mention that names a model, and where it stands in the masked text. */
export interface MentionPlace {
  mention: Mention;
  /** Lower case: names are compared without regard to it. */
  model: string;
  start: number;
  end: number;
  /** Its sentence, from its first letter to behind its last. */
  sentence: { from: number; to: number };
}

const mask = /⟦(\d+)⟧/g;

/** The places of all mentions that name a model, in order. */
export function mentionPlaces({ mentions, masked }: Pick<MessageProse, 'mentions' | 'masked'>): MentionPlace[] {
  return [...masked.text.matchAll(mask)].flatMap(({ 0: { length }, 1: index, index: start }) => {
    const mention = mentions[Number(index)];
    if (!mention || mention.model === null) return [];
    return [
      {
        mention,
        model: mention.model.toLowerCase(),
        start,
        end: start + length,
        sentence: sentenceAround(masked.ends, start),
      },
    ];
  });
}

/** The sentence around an offset. */
export function sentenceAround(ends: readonly number[], offset: number): { from: number; to: number } {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return { from: ends[low - 1] ?? 0, to: ends[low] ?? offset };
}
