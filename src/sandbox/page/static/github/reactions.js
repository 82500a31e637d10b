// @ts-check

/** As people see it, as REST and as GraphQL name it. @type {[string, string, string][]} */
const reactions = [
  ['👍', '+1', 'THUMBS_UP'],
  ['👎', '-1', 'THUMBS_DOWN'],
  ['😄', 'laugh', 'LAUGH'],
  ['🎉', 'hooray', 'HOORAY'],
  ['😕', 'confused', 'CONFUSED'],
  ['❤️', 'heart', 'HEART'],
  ['🚀', 'rocket', 'ROCKET'],
  ['👀', 'eyes', 'EYES'],
];

/** Those of GitHub, in its order. */
export const githubReactions = reactions.map(([sign]) => sign);

/**
 * How REST names a reaction.
 * @param {string} sign
 */
export function contentOf(sign) {
  return reactions.find(([one]) => one === sign)?.[1] ?? '+1';
}

/**
 * The sign of a reaction that REST names.
 * @param {string} content
 */
export function signOf(content) {
  return reactions.find(([, rest]) => rest === content)?.[0] ?? '☺';
}

/**
 * Single reactions, gathered by kind.
 * @param {{ content: string, user: { login: string } | null }[]} nodes
 * @returns {import('../shapes.js').Reaction[]}
 */
export function readReactions(nodes) {
  return reactions.flatMap(([reaction, , name]) => {
    // GraphQL tells no user for a bot.
    const users = nodes.filter(({ content }) => content === name).map(({ user }) => user?.login ?? 'Steward');
    return users.length === 0 ? [] : { reaction, users, count: users.length };
  });
}
