import { z } from 'zod';
import type { ThreadRef } from '../../threads/thread.ts';
import { PlatformFault } from '../platform-fault.ts';
import type { Surface } from '../surface.ts';
import type { GithubApp } from './github-app.ts';
import { githubReaction } from './github-reactions.ts';
import { listReactions } from './list-reactions.ts';
import { ownerAndName } from './owner-and-name.ts';
import { openingPost } from './read-thread.ts';
import { created, openedIssue } from './schemas/issue-answers.ts';

type Calls = Pick<Surface, 'openThread' | 'react' | 'setStatus'> & {
  comment(ref: ThreadRef, text: string): Promise<{ id: string }>;
  editComment(ref: ThreadRef, comment: { id: string; text: string }): Promise<void>;
};

/** What the bot writes on GitHub. `selfId`: the id of its own account there. A pull request is an issue for all of this. */
export function messageCalls(app: GithubApp, selfId: () => string): Calls {
  const call = <Answer>(place: string, question: { route: string; parameters: object; answer: z.ZodType<Answer> }) => {
    const { owner, name } = ownerAndName(place);
    return app.ask(owner, { ...question, parameters: { owner, repo: name, ...question.parameters } });
  };
  return {
    async openThread(place, { title, text }) {
      const parameters = { title, body: text };
      const opened = { route: 'POST /repos/{owner}/{repo}/issues', parameters, answer: openedIssue };
      return { platform: 'github', place, number: (await call(place, opened)).number };
    },
    async comment({ place, number }, text) {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      const { id } = await call(place, { route, parameters: { issue_number: number, body: text }, answer: created });
      return { id: String(id) };
    },
    async editComment({ place, number }, { id, text }) {
      const opening = id === openingPost;
      await call(place, {
        route: opening
          ? 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'
          : 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { body: text, ...(opening ? { issue_number: number } : { comment_id: id }) },
        answer: z.unknown(),
      });
    },
    async react({ place, number }, { messageId, reaction, action }) {
      const content = githubReaction(reaction)?.rest;
      if (!content)
        throw new PlatformFault('refused', `GitHub has no reaction ${reaction}`, {
          outcome: 'not-applied',
          status: 422,
        });
      const opening = messageId === openingPost;
      const message = opening ? { issue_number: number } : { comment_id: messageId };
      const at = `/repos/{owner}/{repo}/issues/${opening ? '{issue_number}' : 'comments/{comment_id}'}/reactions`;
      if (action === 'add') {
        await call(place, { route: `POST ${at}`, parameters: { ...message, content }, answer: z.unknown() });
        return;
      }
      const octokit = await app.octokitFor(ownerAndName(place).owner);
      const ref = { platform: 'github' as const, place, number };
      const given = await listReactions(octokit, { ref, messageId, content, now: app.now });
      for (const { id } of given.filter(({ user }) => user && String(user.id) === selfId())) {
        const own = { ...message, reaction_id: id };
        await call(place, { route: `DELETE ${at}/{reaction_id}`, parameters: own, answer: z.unknown() });
      }
    },
    async setStatus({ place, number }, state) {
      const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
      await call(place, { route, parameters: { issue_number: number, state }, answer: z.unknown() });
    },
  };
}
