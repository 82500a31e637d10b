import type { WriteKind } from '../../hub/http/write-kind.ts';

const repo = '^/repos/[^/]+/[^/]+';
const kinds: [string, RegExp, string][] = [
  ['POST', new RegExp(`${repo}/issues$`), 'create-issue'],
  ['PATCH', new RegExp(`${repo}/issues/\\d+$`), 'change-issue'],
  ['PUT', new RegExp(`${repo}/issues/\\d+/lock$`), 'lock'],
  ['DELETE', new RegExp(`${repo}/issues/\\d+/lock$`), 'unlock'],
  ['POST', new RegExp(`${repo}/issues/\\d+/comments$`), 'comment'],
  ['PATCH', new RegExp(`${repo}/issues/comments/\\d+$`), 'edit-comment'],
  ['DELETE', new RegExp(`${repo}/issues/comments/\\d+$`), 'delete-comment'],
  ['POST', new RegExp(`${repo}/issues/(comments/)?\\d+/reactions$`), 'reaction'],
  ['DELETE', new RegExp(`${repo}/issues/(comments/)?\\d+/reactions/\\d+$`), 'delete-reaction'],
  ['POST', new RegExp(`${repo}/git/trees$`), 'create-tree'],
  ['POST', new RegExp(`${repo}/git/commits$`), 'commit'],
  ['POST', new RegExp(`${repo}/git/refs$`), 'create-ref'],
  ['PATCH', new RegExp(`${repo}/git/refs/.+$`), 'update-ref'],
  ['POST', new RegExp(`${repo}/pulls$`), 'create-pull'],
  ['PATCH', new RegExp(`${repo}/pulls/\\d+$`), 'change-pull'],
  ['PUT', new RegExp(`${repo}/pulls/\\d+/merge$`), 'merge'],
  ['POST', new RegExp(`${repo}/actions/workflows/[^/]+/dispatches$`), 'workflow-dispatch'],
  ['PATCH', /^\/app\/hook\/config$/, 'hook-config'],
];

/** Mutations of POST /graphql by the operation's name. */
const mutations: Record<string, string> = {
  MinimizeComment: 'minimise-comment',
  MarkPullRequestReadyForReview: 'ready-for-review',
};

/** What a request would write, so that a fault can be matched before it is carried out; null for reads and tokens. */
export function writeKind(method: string, path: string, operation: string | null): WriteKind | null {
  if (path === '/graphql') {
    const kind = mutations[operation ?? ''];
    return kind === undefined ? null : { kind, repo: null, number: null };
  }
  const found = kinds.find(([wanted, pattern]) => wanted === method && pattern.test(path));
  if (found === undefined) return null;
  const [, name] = /^\/repos\/([^/]+\/[^/]+)/.exec(path) ?? [];
  const [, number] = /\/(?:issues|pulls)\/(\d+)/.exec(path) ?? [];
  return {
    kind: found[2],
    repo: name === undefined ? null : { type: 'repository', name },
    number: number === undefined ? null : Number(number),
  };
}
