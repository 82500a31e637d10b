import type { Board } from '../boards/board.ts';
import type { LinkTarget } from '../messages/hub-link.ts';
import { eraOfDataset } from './era-of-dataset.ts';
import { findModelFiles } from './find-model-files.ts';
import { parseRequestFileName } from './request-file-name.ts';
import type { RequestIndex } from './request-index.ts';

export interface LinkedFiles {
  /** Files of today's dataset. */
  paths: string[];
  /** `path`: written without a link; `file-name`: the file is gone, its name led to others of that model and precision. */
  how: 'path' | 'link' | 'file-name';
  former: { dataset: string; path: string }[];
}

/**
 * The request files that links and written paths lead to: as written, without percent escapes, in another letter case, and
 * at last by the model and precision in the name. Exact ones keep out those that are only guessed from a name.
 */
export function findLinkedFiles(
  links: readonly LinkTarget[],
  place: { requests: Board['requests']; index: RequestIndex; writtenAt: Date },
): LinkedFiles {
  const written: string[] = [];
  const linked: string[] = [];
  const guessed: string[] = [];
  const former: { dataset: string; path: string }[] = [];
  for (const link of links) {
    if (link.kind !== 'request-file') continue;
    const meant =
      link.dataset === null ? { era: 'current' as const } : eraOfDataset({ ...link, dataset: link.dataset }, place);
    const path = plainPath(link.path);
    if (meant.era === 'former') former.push({ dataset: meant.dataset, path });
    if (meant.era !== 'current') continue;
    const exact = exactPath(link.path, place.index);
    if (exact !== null) (link.dataset === null ? written : linked).push(exact);
    else guessed.push(...guess(path, place));
  }
  if (written.length + linked.length > 0) {
    return { paths: [...written, ...linked], how: written.length > 0 ? 'path' : 'link', former };
  }
  return { paths: guessed, how: 'file-name', former };
}

function exactPath(written: string, index: RequestIndex): string | null {
  const asWritten = written.replace(/^\/+/, '');
  const path = index.byPath(asWritten) ? asWritten : plainPath(written);
  if (index.byPath(path)) return path;
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const twins = index.inFolder(folder).filter((file) => file.path.toLowerCase() === path.toLowerCase());
  return twins.length === 1 ? (twins[0]?.path ?? null) : null;
}

function guess(path: string, { requests, index }: { requests: Board['requests']; index: RequestIndex }): string[] {
  const name = parseRequestFileName(path, requests.fileName);
  if (!name) return [];
  const { files, otherPrecision } = findModelFiles(index, name);
  return otherPrecision ? [] : files.map((file) => file.path);
}

function plainPath(written: string): string {
  const path = written.replace(/^\/+/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
