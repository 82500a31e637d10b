import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Handler } from '../http/call.ts';
import { contents } from './contents.ts';
import { describeRepo } from './describe-repo.ts';
import { dispatchWorkflow } from './dispatch-workflow.ts';
import { onRepo, onRepoWrite } from './on-repo.ts';

const repo = '/repos/:owner/:repo';

/** Repositories, their files and the dispatch of their workflows. */
export const repoRoutes: [string, string, Handler][] = [
  ['GET', repo, onRepo((call, found) => jsonReply(describeRepo(call.github, found)))],
  ['GET', `${repo}/contents`, onRepo(contents)],
  ['GET', `${repo}/contents/:rest{.+}`, onRepo(contents)],
  ['POST', `${repo}/actions/workflows/:workflow/dispatches`, onRepoWrite(dispatchWorkflow)],
];
