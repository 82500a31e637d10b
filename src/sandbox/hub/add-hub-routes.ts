import type { Context, Hono } from 'hono';
import { commit } from './commits/commit.ts';
import { lfsBatch } from './commits/lfs-batch.ts';
import { preupload } from './commits/preupload.ts';
import { receiveLargeFile } from './commits/receive-large-file.ts';
import { validateYaml } from './commits/validate-yaml.ts';
import type { WriteLog } from './control/write-log.ts';
import { editComment, hideComment } from './discussions/change-comment.ts';
import { changeStatus } from './discussions/change-status.ts';
import { changeTitle } from './discussions/change-title.ts';
import { createDiscussion } from './discussions/create-discussion.ts';
import { discussionDetails } from './discussions/discussion-details.ts';
import { filesDiff } from './discussions/files-diff.ts';
import { listDiscussions } from './discussions/list-discussions.ts';
import { merge } from './discussions/merge.ts';
import { onComment } from './discussions/on-comment.ts';
import { onDiscussion, onDiscussionWrite } from './discussions/on-discussion.ts';
import { postComment } from './discussions/post-comment.ts';
import { react } from './discussions/react.ts';
import { deleteDiscussion, deletePullRequestRef } from './discussions/remove-discussion.ts';
import { lockDiscussion, muteDiscussion, pinDiscussion } from './discussions/switch-discussion.ts';
import type { Handler } from './http/call.ts';
import { carryOut } from './http/carry-out.ts';
import type { HubEnv } from './http/hub-env.ts';
import { madeNumber } from './http/made-number.ts';
import { onWrite } from './http/on-write.ts';
import { toResponse } from './http/to-response.ts';
import { writeKind } from './http/write-kind.ts';
import { accountOverview } from './identity/account-overview.ts';
import { avatar } from './identity/avatar.ts';
import { organisationMembers } from './identity/organisation-members.ts';
import { whoami } from './identity/whoami.ts';
import { oauthRoutes } from './oauth/oauth-routes.ts';
import { authCheck } from './repos/auth-check.ts';
import { changeSettings } from './repos/change-settings.ts';
import { compare } from './repos/compare.ts';
import { createRepo } from './repos/create-repo.ts';
import { deleteRepo } from './repos/delete-repo.ts';
import { createBranch, createTag, deleteRef } from './repos/edit-refs.ts';
import { legacyRedirect } from './repos/legacy-redirect.ts';
import { listCommits } from './repos/list-commits.ts';
import { listRefs } from './repos/list-refs.ts';
import { listTree } from './repos/list-tree.ts';
import { moveRepo } from './repos/move-repo.ts';
import { onRepo } from './repos/on-repo.ts';
import { onRepoWrite } from './repos/on-repo-write.ts';
import { onRevision } from './repos/on-revision.ts';
import { pathsInfo } from './repos/paths-info.ts';
import { repoInfo } from './repos/repo-info.ts';
import { serveFile } from './repos/serve-file.ts';
import { replayDelivery } from './webhooks/replay-delivery.ts';
import { webhookSettings } from './webhooks/webhook-settings.ts';

const repo = '/api/:types{models|datasets|spaces}/:namespace/:name';
const discussion = `${repo}/discussions/:num{[0-9]+}`;
const settings = '/api/settings/webhooks';
const info = onRevision(repoInfo, { use: 'info' });

const routes: [string, string, Handler][] = [
  ['GET', '/avatars/:file', avatar],
  ['GET', '/api/whoami-v2', whoami],
  ['GET', '/api/users/:name/overview', accountOverview('user')],
  ['GET', '/api/organizations/:name/overview', accountOverview('org')],
  ['GET', '/api/organizations/:name/members', organisationMembers],
  ['GET', settings, webhookSettings.list],
  ['POST', settings, webhookSettings.create],
  ['GET', `${settings}/:webhook`, webhookSettings.get],
  ['POST', `${settings}/:webhook`, webhookSettings.update],
  ['DELETE', `${settings}/:webhook`, webhookSettings.remove],
  ['POST', `${settings}/:webhook/enable`, webhookSettings.enable],
  ['POST', `${settings}/:webhook/disable`, webhookSettings.disable],
  ['POST', `${settings}/:webhook/replay/:log`, onWrite(replayDelivery)],
  ['POST', '/api/repos/create', onWrite(createRepo)],
  ['DELETE', '/api/repos/delete', onWrite(deleteRepo)],
  ['POST', '/api/repos/move', onWrite(moveRepo)],
  ['POST', '/api/validate-yaml', validateYaml],
  ['GET', '/api/:types{models|datasets|spaces}/:name', info],
  ['GET', repo, info],
  ['GET', `${repo}/revision/:rest{.+}`, info],
  ['GET', `${repo}/tree/:rest{.+}`, onRevision(listTree)],
  ['POST', `${repo}/paths-info/:rest{.+}`, onRevision(pathsInfo)],
  ['GET', `${repo}/commits/:rest{.+}`, onRevision(listCommits)],
  ['GET', `${repo}/refs`, onRepo(listRefs)],
  ['GET', `${repo}/compare/:rest{.+}`, onRepo(compare)],
  ['POST', `${repo}/preupload/:rest{.+}`, onRepoWrite(preupload)],
  ['POST', `${repo}/commit/:rest{.+}`, onRepoWrite(commit)],
  ['PUT', `${repo}/settings`, onRepoWrite(changeSettings)],
  ['POST', `${repo}/branch/:rest{.+}`, onRepoWrite(createBranch)],
  ['DELETE', `${repo}/branch/:rest{.+}`, onRepoWrite(deleteRef('refs/heads/'))],
  ['POST', `${repo}/tag/:rest{.+}`, onRepoWrite(createTag)],
  ['DELETE', `${repo}/tag/:rest{.+}`, onRepoWrite(deleteRef('refs/tags/'))],
  ['GET', `${repo}/auth-check`, onRepo(authCheck('read'), 'info')],
  ['GET', `${repo}/auth-check/write`, onRepo(authCheck('write'), 'info')],
  ['GET', `${repo}/discussions`, onRepo(listDiscussions)],
  ['POST', `${repo}/discussions`, onRepoWrite(createDiscussion)],
  ['GET', discussion, onDiscussion(discussionDetails)],
  ['DELETE', discussion, onDiscussionWrite(deleteDiscussion)],
  ['POST', `${discussion}/comment`, onDiscussionWrite(postComment)],
  ['POST', `${discussion}/comment/:comment/edit`, onComment(editComment)],
  ['POST', `${discussion}/comment/:comment/hide`, onComment(hideComment)],
  ['POST', `${discussion}/comment/:comment/reaction`, onComment(react)],
  ['POST', `${discussion}/status`, onDiscussionWrite(changeStatus)],
  ['POST', `${discussion}/title`, onDiscussionWrite(changeTitle)],
  ['POST', `${discussion}/pin`, onDiscussionWrite(pinDiscussion)],
  ['POST', `${discussion}/lock`, onDiscussionWrite(lockDiscussion)],
  ['POST', `${discussion}/merge`, onDiscussionWrite(merge)],
  ['POST', `${discussion}/ignore`, onDiscussionWrite(muteDiscussion)],
  ['DELETE', `${discussion}/ref`, onDiscussionWrite(deletePullRequestRef)],
  // Web addresses: models have no prefix, so the prefixed ones come first.
  ...['/:types{datasets|spaces}/:namespace/:name', '/:namespace/:name'].flatMap((web): [string, string, Handler][] => [
    ['GET', `${web}/resolve/:rest{.+}`, onRevision(serveFile('resolve'), { file: true })],
    ['GET', `${web}/raw/:rest{.+}`, onRevision(serveFile('raw'), { file: true })],
    ['GET', `${web}/discussions/:num{[0-9]+}/files.diff`, onDiscussion(filesDiff)],
    ['POST', `${web}/info/lfs/objects/batch`, lfsBatch],
    ['PUT', `${web}/info/lfs/objects/:sha256`, onWrite(receiveLargeFile)],
  ]),
];

/** Registers every route of the Hub; `rest` is handed over as it was sent, because a revision may hold encoded slashes. */
export function addHubRoutes(app: Hono<HubEnv>, log: WriteLog): void {
  for (const [method, pattern, handler] of [...oauthRoutes(), ...routes]) {
    const restAt = pattern.split('/').indexOf(':rest{.+}');
    app.on(method, pattern, (c: Context<HubEnv>) => {
      const call = c.get('call');
      const rest = restAt === -1 ? {} : { rest: call.path.split('/').slice(restAt).join('/') };
      const { method, path } = call;
      const write = writeKind(method, path);
      return toResponse(
        carryOut(() => handler({ ...call, params: { ...c.req.param(), ...rest } }), {
          method,
          database: call.hub.store.database,
          record: write === null ? null : (outcome) => log.add(call, write, outcome),
          madeNumber,
        }),
      );
    });
  }
  app.notFound((c) => toResponse(legacyRedirect(c.get('call'))));
}
