/** The eight reactions that GitHub has, as emoji (docs.github.com/en/rest/reactions). */
export const githubReactions: readonly string[] = ['👍', '👎', '😄', '😕', '❤️', '🎉', '🚀', '👀'];
