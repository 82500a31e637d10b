import { parseRequestFileName } from '../requests/request-file-name.ts';
import type { RenamePair } from './rename-pair.ts';

/**
 * Where a request file goes when its model is renamed; null when its path does not name exactly this model, as with
 * `01-ai/Yi-34B-Chat_eval_…` for `01-ai/Yi-34B` (leaderboard-domain.md §5.1). `rule` is the board's file-name rule.
 */
export function moveRequestPath(path: string, { from, to }: RenamePair, rule: string): string | null {
  const name = parseRequestFileName(path, rule);
  if (name?.model !== from) return null;
  const folder = name.extra.folder === undefined ? '' : `${name.extra.folder}/`;
  const rest = path.slice(folder.length);
  return rest.startsWith(from) ? `${folder}${to}${rest.slice(from.length)}` : null;
}
