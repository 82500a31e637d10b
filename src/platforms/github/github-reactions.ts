/** GitHub's eight reactions: the emoji that every platform uses here, and the names that REST and GraphQL have for it. */
const reactions = [
  { emoji: '👍', rest: '+1', graphql: 'THUMBS_UP' },
  { emoji: '👎', rest: '-1', graphql: 'THUMBS_DOWN' },
  { emoji: '😄', rest: 'laugh', graphql: 'LAUGH' },
  { emoji: '😕', rest: 'confused', graphql: 'CONFUSED' },
  { emoji: '❤️', rest: 'heart', graphql: 'HEART' },
  { emoji: '🎉', rest: 'hooray', graphql: 'HOORAY' },
  { emoji: '🚀', rest: 'rocket', graphql: 'ROCKET' },
  { emoji: '👀', rest: 'eyes', graphql: 'EYES' },
] as const;

/** Finds a reaction by one of its three names; null: GitHub has no such reaction. */
export function githubReaction(name: string): (typeof reactions)[number] | null {
  return reactions.find(({ emoji, rest, graphql }) => [emoji, rest, graphql].some((each) => each === name)) ?? null;
}
