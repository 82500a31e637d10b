import { plainTable } from './plain-table.ts';

/**
 * Turns the Markdown of templates into what Discord shows: no HTML, images or tables; folded parts are opened below their
 * summary in bold; headings below the third level and rules become words and a line. Code stays as it is.
 */
export function discordMarkdown(text: string): string {
  const parts = text.split(/(^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\2[^\n]*$)/m);
  // Two groups in the pattern: every third part is prose, the next one code, and the one after it only its fence.
  const written = parts.map((part, index) => (index % 3 === 0 ? prose(part) : index % 3 === 1 ? part : ''));
  return written
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function prose(text: string): string {
  const withoutHtml = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<summary>([\s\S]*?)<\/summary>/gi, (_all, summary: string) => `**${summary.trim()}**\n`)
    .replace(/(?<!\\)!\[[^\]\n]*\]\([^)\n]*\)/g, '')
    .replace(/(?<!\\)<\/?(?:details|br|p|div|span|sub|sup|kbd|b|i|em|strong|img|table|tr|td|th|hr|a)\b[^>\n]*>/gi, '');
  return plainTable(withoutHtml)
    .replace(/^#{4,6} +(.*)$/gm, '**$1**')
    .replace(/^ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*$/gm, '⸻');
}
