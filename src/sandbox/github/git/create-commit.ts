import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { invalid } from '../http/invalid.ts';
import { readBody } from '../http/read-body.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import type { RepoWrite } from '../repos/on-repo.ts';
import { describeGitCommit } from './describe-git-commit.ts';
import { resolveTree } from './resolve-tree.ts';
import { splitMessage } from './split-message.ts';

const schema = z.object({
  message: z.string().min(1),
  tree: z.string(),
  parents: z.array(z.string()).max(2, 'the sandbox knows two parents at most').default([]),
});

/** POST …/git/commits: a commit that no branch holds yet; its author is who calls. */
export function createCommit(call: Call, { repo, caller }: RepoWrite): Reply {
  if (!may(call, repo, { role: 'write', app: 'contents', level: 'write' })) return lacksRight(call);
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { github } = call;
  const { git } = github.store;
  const repoId = String(repo.id);
  const { message, tree, parents } = body.value;
  const files = resolveTree(github.store, repo, tree);
  if (files === null) return invalid('Commit', 'tree', 'Tree SHA does not exist');
  const missing = parents.find((sha) => git.commit(repoId, sha) === null);
  if (missing !== undefined) return invalid('Commit', 'parents', `Parent SHA does not exist: ${missing}`);
  const [parent = null, merged = null] = parents;
  const before = parent === null ? [] : (resolveTree(github.store, repo, parent) ?? []);
  const changes = new Map<string, string | null>(before.map(([path]) => [path, null]));
  for (const [path, oid] of files) changes.set(path, oid);
  for (const [path, oid] of before) if (changes.get(path) === oid) changes.delete(path);
  const about = { author: caller.account.login, date: github.clock().toISOString(), onMain: false };
  const commit = git.add({ repoId, parent, merged, ...splitMessage(message), ...about }, changes);
  return jsonReply(describeGitCommit(github, repo, commit), 201);
}
