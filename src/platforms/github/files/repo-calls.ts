import { nullWhenMissing } from '../../hub/http/null-when-missing.ts';
import type { Repo } from '../../hub/hub-client.ts';
import type { GithubQuestion } from '../ask-github.ts';
import type { GithubApp } from '../github-app.ts';
import { ownerAndName } from '../owner-and-name.ts';

/** `route` without the repository: `GET /git/trees/{tree_sha}`. */
export type RepoQuestion<Answer> = GithubQuestion<Answer>;

/** Questions about one repository. */
export interface RepoCalls {
  ask<Answer>(repo: Repo, question: RepoQuestion<Answer>): Promise<Answer>;
  /** null when GitHub says that there is no such thing, or that the app may not see it. */
  find<Answer>(repo: Repo, question: RepoQuestion<Answer>): Promise<Answer | null>;
}

/** Asks with the rights that the app has where it is installed. */
export function repoCalls(app: Pick<GithubApp, 'ask'>): RepoCalls {
  function ask<Answer>(repo: Repo, { route, parameters, answer }: RepoQuestion<Answer>): Promise<Answer> {
    const { owner, name } = ownerAndName(repo.name);
    const [method = '', path = ''] = route.split(' ');
    return app.ask(owner, {
      route: `${method} /repos/{owner}/{repo}${path}`,
      parameters: { owner, repo: name, ...parameters },
      answer,
    });
  }
  return { ask, find: (repo, question) => nullWhenMissing(ask(repo, question)) };
}
