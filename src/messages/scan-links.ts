import { findRequestJson } from './find-request-json.ts';
import type { LinkTarget, Site } from './hub-link.ts';
import { readHubAddress } from './read-hub-address.ts';
import { readRequestPath } from './read-request-path.ts';
import { scanAddresses } from './scan-addresses.ts';

/** A link, bare request path or pasted request, with its offsets; `target` is null for an address that leads elsewhere. */
export interface ScannedLink {
  target: LinkTarget | null;
  written: string;
  start: number;
  end: number;
}

const barePath = /(?<![\w./-])\/?(?:[\w.-]+\/){0,7}[\w.-]+_(?:eval|quant)_request_[\w.-]*\w/g;

/** Everything in a text that points somewhere, in order, without overlaps. `hubs` are further Hub addresses beside huggingface.co. */
export function scanLinks(text: string, hubs: readonly Site[]): ScannedLink[] {
  const found: ScannedLink[] = [];
  for (const { start, end, ...request } of findRequestJson(text)) {
    found.push({ target: { kind: 'request-json', ...request }, written: text.slice(start, end), start, end });
  }
  for (const { url, start, end } of scanAddresses(text)) {
    if (!overlaps(found, start)) found.push({ target: readHubAddress(url, hubs), written: url, start, end });
  }
  if (text.includes('_request_')) {
    for (const match of text.matchAll(barePath)) {
      const end = match.index + match[0].length;
      if (overlaps(found, match.index)) continue;
      found.push({ target: readBarePath(match[0]), written: match[0], start: match.index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function overlaps(found: readonly ScannedLink[], start: number): boolean {
  return found.some((link) => start >= link.start && start < link.end);
}

/** A path with a route before it (`…/requests/blob/main/org/x.json`) is taken from behind the revision. */
function readBarePath(written: string): LinkTarget | null {
  const path = written.endsWith('.json') ? written : `${written}.json`;
  const routed = /^\/?(?:datasets\/)?(?:([\w.-]+\/[\w.-]+)|[\w.-]+)\/(?:blob|resolve|raw|tree)\/([\w.-]+)\/(.+)$/.exec(
    path,
  );
  const inside = (routed?.[3] ?? path).replace(/^\//, '');
  if (!readRequestPath(inside)) return null;
  return { kind: 'request-file', dataset: routed?.[1] ?? null, path: inside, revision: routed?.[2] ?? null };
}
