/** U+2060 joins without being seen: GitHub no longer reads what follows as a name or a number. */
const joiner = '\u2060';

const kept = [
  // Fenced code, to its closing fence or to the end.
  /(?<=^|\n) {0,3}(?<fence>`{3,}|~{3,})[^\n]*(?:\n(?! {0,3}\k<fence>)[^\n]*)*(?:\n[^\n]*)?/,
  /<!--[\s\S]*?-->/,
  // Inline code, which ends in its own paragraph.
  /(?<ticks>(?<!`)`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\k<ticks>(?!`)/,
  /https?:\/\/[^\s<>)\]]+/,
  /\\[^@#\w\s]/,
];
const name = /(?<!\w)@(?<login>\w(?:\\?[\w-])*)(?<team>\/)?/;
const number = /(?<!&)#(?=\d)|\bGH-(?=\d)/i;
const parts = new RegExp([...kept, name, number].map(({ source }) => source).join('|'), 'gi');

/**
 * The bot's words as they may stand on GitHub: what would call somebody (`@name`, unless in `callable`) or point at another
 * issue (`#12`, `GH-12`) is shown the same and does neither. Names in the bot's words are accounts of the Hub; on GitHub
 * somebody else may have that name. Code and addresses are left as they are.
 */
export function quietMentions(text: string, callable: readonly string[]): string {
  const mayBeCalled = new Set(callable.map((login) => login.toLowerCase()));
  return text.replace(parts, (found: string, ...details: unknown[]) => {
    const groups: Record<string, string | undefined> = Object(details.at(-1));
    const { login, team } = groups;
    if (login !== undefined) {
      const called = !team && mayBeCalled.has(login.replaceAll('\\', '').toLowerCase());
      return called ? found : `@${joiner}${found.slice(1)}`;
    }
    return found === '#' || /^GH-$/i.test(found) ? found + joiner : found;
  });
}
