import type { HubLink, Site } from './hub-link.ts';
import { plainText } from './plain-text.ts';
import type { ReadMessage } from './read-message.ts';
import { scanLinks } from './scan-links.ts';

/**
 * Everything on the Hub (or a sandbox given in `hubs`, such as http://127.0.0.1:4100) that a message points at: addresses in prose,
 * Markdown links and inline code, bare paths of request files, and pasted request JSON. In order of appearance, each target once.
 */
export function findLinks(message: ReadMessage, options: { hubs?: readonly Site[] } = {}): HubLink[] {
  const text = message.lines.map((line) => plainText(line.text)).join('\n');
  const seen = new Set<string>();
  const links: HubLink[] = [];
  for (const { target, written, start } of scanLinks(text, options.hubs ?? [])) {
    const key = JSON.stringify(target);
    if (!target || seen.has(key)) continue;
    seen.add(key);
    const index = text.slice(0, start).split('\n').length - 1;
    links.push({ ...target, written, line: message.lines[index]?.line ?? 1 });
  }
  return links;
}
