// @ts-check

/**
 * Offers the commands of a Markdown text, where a line begins with `/`.
 * @param {import('../page-config.ts').PageVerb[]} verbs
 * @returns {import('./suggest-menu.js').Suggest}
 */
export function suggestVerbs(verbs) {
  return (before) => {
    const start = /(?:^|\n)\/(\S*)$/.exec(before)?.[1];
    if (start === undefined) return { items: [], takesFirst: true };
    const items = verbs
      .filter(({ verb }) => verb.startsWith(start.toLowerCase()))
      .map(({ verb, summary, example }) => ({
        ...{ label: `/${verb}`, words: summary, detail: example },
        ...{ from: before.length - start.length, text: `${verb} ` },
      }));
    return { items, takesFirst: true };
  };
}
