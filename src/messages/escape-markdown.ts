/**
 * Makes words of users harmless inside a reply: no mention, issue reference, Markdown or HTML comes alive on the Hub, GitHub or
 * Discord, and no letter changes the direction of the text. An invisible word joiner is put after `@` and before numbers of issues.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '')
    .replace(/[\\`*_[\]<>~|$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/@(?=[\w-])/g, '@\u2060')
    .replace(/(#|\bGH-)(?=\d)/gi, '$1\u2060')
    .replace(/^([ \t]*)([#+=-])/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/^( {4,}|\t+)/gm, ' ');
}
