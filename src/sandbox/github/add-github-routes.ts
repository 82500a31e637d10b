import type { Context, Hono } from 'hono';
import { carryOut } from '../hub/http/carry-out.ts';
import { toResponse } from '../hub/http/to-response.ts';
import { appRoutes } from './app/app-routes.ts';
import { commentRoutes } from './comments/comment-routes.ts';
import { gitRoutes } from './git/git-routes.ts';
import { graphqlRoutes } from './graphql/graphql-routes.ts';
import type { GitHubEnv } from './http/github-env.ts';
import type { LogCall } from './http/log-call.ts';
import { madeNumber } from './http/made-number.ts';
import { notFound } from './http/not-found.ts';
import { operationName } from './http/operation-name.ts';
import { withEtag } from './http/with-etag.ts';
import { writeKind } from './http/write-kind.ts';
import { rightsRoutes } from './identity/rights-routes.ts';
import { userRoutes } from './identity/user-routes.ts';
import { issueRoutes } from './issues/issue-routes.ts';
import { pullRoutes } from './pulls/pull-routes.ts';
import { reactionRoutes } from './reactions/reaction-routes.ts';
import { repoRoutes } from './repos/repo-routes.ts';

const routes = [
  ...appRoutes,
  ...userRoutes,
  ...rightsRoutes,
  ...commentRoutes,
  ...reactionRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...gitRoutes,
  ...repoRoutes,
  ...graphqlRoutes,
];

/** Registers every route of the stand-in. Parameters arrive decoded; `rest` is the remainder of a path, decoded, too. */
export function addGitHubRoutes(app: Hono<GitHubEnv>, log: LogCall): void {
  for (const [method, pattern, handler] of routes) {
    const restAt = pattern.split('/').indexOf(':rest{.+}');
    app.on(method, pattern, (c: Context<GitHubEnv>) => {
      const call = c.get('call');
      const rest = restAt === -1 ? {} : { rest: decodeURIComponent(call.path.split('/').slice(restAt).join('/')) };
      const write = writeKind(method, call.path, operationName(call));
      const reply = carryOut(() => handler({ ...call, params: { ...c.req.param(), ...rest } }), {
        method,
        database: call.github.store.database,
        record: write === null ? null : (outcome) => log(call, write, outcome),
        madeNumber,
        isRefusal: ({ body }) => call.path === '/graphql' && /"errors":\[/.test(String(body)),
      });
      return toResponse(withEtag(call, reply));
    });
  }
  app.notFound(() => toResponse(notFound()));
}
