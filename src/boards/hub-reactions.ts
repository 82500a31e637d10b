/** The reactions that the Hub accepts, exactly these 12 (hub-api.md §3). The heart includes U+FE0F. */
export const hubReactions: readonly string[] = ['🔥', '🚀', '👀', '❤️', '🤗', '😎', '➕', '🧠', '👍', '🤝', '😔', '🤯'];
