/**
 * Splits the rest of a path into revision and file path. The revision may be one encoded segment (`refs%2Fpr%2F1`) or
 * raw (`refs/pr/1`): clients send both (hub-api.md §4.2).
 */
export function splitRevision(rest: string): { revision: string; path: string } {
  const segments = rest.split('/').filter((segment) => segment !== '');
  const raw = segments[0] === 'refs' && ['pr', 'convert', 'heads', 'tags'].includes(segments[1] ?? '');
  const length = raw ? 3 : 1;
  return {
    revision: decodeURIComponent(segments.slice(0, length).join('/')),
    path: segments.slice(length).map(decodeURIComponent).join('/'),
  };
}
