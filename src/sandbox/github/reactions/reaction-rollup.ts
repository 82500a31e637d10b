import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../github.ts';

/** How often each reaction stands on an issue or comment. */
export function reactionRollup(
  { store }: GitHub,
  subject: number,
  url: string,
): components['schemas']['reaction-rollup'] {
  const reactions = store.reactions.group(String(subject));
  const count = (content: string) => reactions.filter((reaction) => reaction.content === content).length;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    '+1': count('+1'),
    '-1': count('-1'),
    laugh: count('laugh'),
    confused: count('confused'),
    heart: count('heart'),
    hooray: count('hooray'),
    eyes: count('eyes'),
    rocket: count('rocket'),
  };
}
