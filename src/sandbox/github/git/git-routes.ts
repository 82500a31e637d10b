import type { Handler } from '../http/call.ts';
import { onRepo, onRepoWrite } from '../repos/on-repo.ts';
import { getBlob } from './blobs.ts';
import { getCommit, getGitCommit, listCommits } from './commits.ts';
import { compare } from './compare.ts';
import { createCommit } from './create-commit.ts';
import { createRef, getRef, updateRef } from './refs.ts';
import { createTree, getTree } from './trees.ts';

const repo = '/repos/:owner/:repo';

/** The git database, histories and comparisons. */
export const gitRoutes: [string, string, Handler][] = [
  ['GET', `${repo}/git/blobs/:sha`, onRepo(getBlob)],
  ['GET', `${repo}/git/trees/:rest{.+}`, onRepo(getTree)],
  ['POST', `${repo}/git/trees`, onRepoWrite(createTree)],
  ['GET', `${repo}/git/commits/:sha`, onRepo(getGitCommit)],
  ['POST', `${repo}/git/commits`, onRepoWrite(createCommit)],
  ['GET', `${repo}/git/ref/:rest{.+}`, onRepo(getRef)],
  ['POST', `${repo}/git/refs`, onRepoWrite(createRef)],
  ['PATCH', `${repo}/git/refs/:rest{.+}`, onRepoWrite(updateRef)],
  ['GET', `${repo}/commits`, onRepo(listCommits)],
  ['GET', `${repo}/commits/:rest{.+}`, onRepo(getCommit)],
  ['GET', `${repo}/compare/:rest{.+}`, onRepo(compare)],
];
