import type { components } from '@octokit/openapi-types';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import { fullName } from '../repos/full-name.ts';
import type { Repo } from '../store/repo.ts';
import { describeCommit } from './describe-commit.ts';
import { describeFiles } from './describe-files.ts';
import { resolveCommit } from './resolve-commit.ts';

/** GET …/compare/{base}...{head}: what head has since the two went apart. */
export function compare(call: Call, repo: Repo): Reply {
  const { github } = call;
  const { git } = github.store;
  const repoId = String(repo.id);
  const [, from = '', to = ''] = /^(.+?)\.\.\.(.+)$/.exec(call.params.rest ?? '') ?? [];
  const [base, head] = [from, to].map((name) => {
    const id = name === '' ? null : resolveCommit(github.store, repo, name);
    return id === null ? null : git.commit(repoId, id);
  });
  if (!base || !head) return notFound();
  const older = new Set(Array.from(git.ancestors(repoId, base.id), ({ id }) => id));
  const newer = [...git.ancestors(repoId, head.id)];
  const meeting = newer.find(({ id }) => older.has(id));
  if (meeting === undefined) return notFound();
  const ahead = newer.slice(0, newer.indexOf(meeting));
  const behind = [...git.ancestors(repoId, base.id)].findIndex(({ id }) => id === meeting.id);
  const apart = behind > 0 && ahead.length > 0 ? 'diverged' : behind > 0 ? 'behind' : 'ahead';
  const name = fullName(github.store, repo);
  const url = `${github.origin}/repos/${name}/compare/${from}...${to}`;
  const page = `${github.origin}/${name}/compare/${from}...${to}`;
  const comparison: components['schemas']['commit-comparison'] = {
    url,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: describeCommit(github, repo, base),
    merge_base_commit: describeCommit(github, repo, meeting),
    status: behind === 0 && ahead.length === 0 ? 'identical' : apart,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.reverse().map((commit) => describeCommit(github, repo, commit)),
    files: describeFiles(github, repo, { base: meeting.id, head: head.id }),
  };
  return jsonReply(comparison);
}
