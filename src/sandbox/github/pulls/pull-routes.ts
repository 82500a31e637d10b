import { jsonReply } from '../../hub/http/json-reply.ts';
import { describeFiles } from '../git/describe-files.ts';
import type { Handler } from '../http/call.ts';
import { paged } from '../http/paged.ts';
import { onRepo, onRepoWrite } from '../repos/on-repo.ts';
import { changePull } from './change-pull.ts';
import { createPull } from './create-pull.ts';
import { describePull } from './describe-pull.ts';
import { listPulls } from './list-pulls.ts';
import { mergePull } from './merge-pull.ts';
import { onPull, onPullWrite } from './on-pull.ts';
import { pullState } from './pull-state.ts';

const pulls = '/repos/:owner/:repo/pulls';
const pull = `${pulls}/:number{[0-9]+}`;

const files = onPull((call, { repo, issue, pull: { headSha }, pull: found }) => {
  const { mergeBase } = pullState(call.github.store, issue, found);
  return paged(call, describeFiles(call.github, repo, { base: mergeBase, head: headSha }), (file) => file);
});

/** Pull requests; their conversation is the issue of the same number. */
export const pullRoutes: [string, string, Handler][] = [
  ['GET', pulls, onRepo(listPulls)],
  ['POST', pulls, onRepoWrite(createPull)],
  ['GET', pull, onPull((call, at) => jsonReply(describePull(call.github, at.repo, at.issue)))],
  ['PATCH', pull, onPullWrite(changePull)],
  ['GET', `${pull}/files`, files],
  ['PUT', `${pull}/merge`, onPullWrite(mergePull)],
];
