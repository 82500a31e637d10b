const kinds: [string, RegExp, string][] = [
  ['POST', /\/discussions$/, 'create-discussion'],
  ['DELETE', /\/discussions\/\d+$/, 'delete-discussion'],
  ['POST', /\/discussions\/\d+\/comment$/, 'comment'],
  ['POST', /\/comment\/[^/]+\/edit$/, 'edit-comment'],
  ['POST', /\/comment\/[^/]+\/hide$/, 'hide'],
  ['POST', /\/comment\/[^/]+\/reaction$/, 'reaction'],
  ['POST', /\/discussions\/\d+\/status$/, 'status'],
  ['POST', /\/discussions\/\d+\/title$/, 'title'],
  ['POST', /\/discussions\/\d+\/pin$/, 'pin'],
  ['POST', /\/discussions\/\d+\/lock$/, 'lock'],
  ['POST', /\/discussions\/\d+\/merge$/, 'merge'],
  ['POST', /\/discussions\/\d+\/ignore$/, 'mute'],
  ['DELETE', /\/discussions\/\d+\/ref$/, 'delete-ref'],
  ['POST', /^\/api\/\w+\/[^/]+\/[^/]+\/commit\/.+$/, 'commit'],
  ['POST', /^\/api\/repos\/create$/, 'create-repo'],
  ['DELETE', /^\/api\/repos\/delete$/, 'delete-repo'],
  ['POST', /^\/api\/repos\/move$/, 'move-repo'],
  ['PUT', /^\/api\/\w+\/[^/]+\/[^/]+\/settings$/, 'repo-settings'],
  ['POST', /^\/api\/\w+\/[^/]+\/[^/]+\/branch\/.+$/, 'create-branch'],
  ['DELETE', /^\/api\/\w+\/[^/]+\/[^/]+\/branch\/.+$/, 'delete-branch'],
  ['POST', /^\/api\/\w+\/[^/]+\/[^/]+\/tag\/.+$/, 'create-tag'],
  ['DELETE', /^\/api\/\w+\/[^/]+\/[^/]+\/tag\/.+$/, 'delete-tag'],
  ['POST', /^\/api\/settings\/webhooks\/[^/]+\/replay\//, 'replay-webhook'],
  ['POST', /^\/api\/settings\/webhooks\/[^/]+\/(enable|disable)$/, 'switch-webhook'],
  ['POST', /^\/api\/settings\/webhooks\/[^/]+$/, 'update-webhook'],
  ['POST', /^\/api\/settings\/webhooks$/, 'create-webhook'],
  ['DELETE', /^\/api\/settings\/webhooks\//, 'delete-webhook'],
];

export interface WriteKind {
  kind: string;
  repo: { type: string; name: string } | null;
  number: number | null;
}

/**
 * What a request would write, by method and path alone, so that a fault can be matched before the request is carried
 * out. null: it writes nothing (reads, and POSTs that only ask: paths-info, preupload, validate-yaml).
 */
export function writeKind(method: string, path: string): WriteKind | null {
  const found = kinds.find(([wanted, pattern]) => wanted === method && pattern.test(path));
  if (found === undefined) return null;
  const repo = /^\/api\/(models|datasets|spaces)\/([^/]+\/[^/]+)/.exec(path);
  const number = /\/discussions\/(\d+)/.exec(path);
  return {
    kind: found[2],
    repo: repo === null ? null : { type: (repo[1] ?? '').slice(0, -1), name: repo[2] ?? '' },
    number: number === null ? null : Number(number[1]),
  };
}
