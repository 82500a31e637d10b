import { z } from 'zod';
import type { Reply } from '../../hub/http/reply.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import type { Call } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import { lacksRight } from '../identity/lacks-right.ts';
import { may } from '../identity/may.ts';
import { fullName } from './full-name.ts';
import type { RepoWrite } from './on-repo.ts';

const value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const schema = z.object({ ref: z.string().min(1), inputs: z.record(z.string(), value).default({}) });

/** POST …/actions/workflows/{file}/dispatches: 204, without a run's id. The workflow's own inputs are not checked. */
export function dispatchWorkflow(call: Call, { repo }: RepoWrite): Reply {
  const { store, onDispatch } = call.github;
  const { workflow = '' } = call.params;
  if (!may(call, repo, { role: 'write', app: 'actions', level: 'write' })) return lacksRight(call);
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { ref, inputs } = body.value;
  const commit = resolveCommit(store, repo, ref);
  if (commit === null) return refusal(422, `No ref found for: ${ref}`);
  const file = store.git.lookup(String(repo.id), commit).get(`.github/workflows/${workflow}`);
  if (file === null) return notFound();
  store.database.afterCommit(() => onDispatch({ repo: fullName(store, repo), workflow, ref, inputs }));
  return { status: 204, headers: {}, body: '' };
}
