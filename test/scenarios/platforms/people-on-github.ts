import { z } from 'zod';
import { githubReaction } from '../../../src/platforms/github/github-reactions.ts';
import type { SandboxGitHub } from '../../../src/sandbox/github/open-sandbox-github.ts';
import type { Message, ThreadRef } from '../../../src/threads/thread.ts';
import { callGithub, type GithubCall } from './call-github.ts';
import type { TrialPlatform } from './trial-platform.ts';

const opened = z.object({ number: z.int() });
const reactionsGiven = z.array(z.object({ id: z.int(), content: z.string(), user: z.object({ login: z.string() }) }));
const node = z.object({ node_id: z.string() });
const minimised = z.object({ data: z.object({ minimizeComment: z.object({}) }) });

type People = Pick<TrialPlatform, 'opens' | 'says' | 'edits' | 'hides' | 'reacts'>;

/** What people do in the issues of one repository of the sandbox GitHub. */
export function peopleOnGithub(sandbox: Pick<SandboxGitHub, 'url' | 'tokens'>, place: string): People {
  const call = (login: string, asked: Omit<GithubCall, 'login'>) => callGithub(sandbox, { login, ...asked });
  const issue = ({ number }: ThreadRef) => `/repos/${place}/issues/${number}`;
  const at = (ref: ThreadRef, { id }: Message) =>
    id === 'issue' ? issue(ref) : `/repos/${place}/issues/comments/${id}`;
  return {
    async opens(login, { title, text: body }) {
      const made = await call(login, { method: 'POST', path: `/repos/${place}/issues`, body: { title, body } });
      return { platform: 'github', place, number: opened.parse(made).number };
    },
    async says(login, ref, body) {
      await call(login, { method: 'POST', path: `${issue(ref)}/comments`, body: { body } });
    },
    async edits(login, ref, { message, text: body }) {
      await call(login, { method: 'PATCH', path: at(ref, message), body: { body } });
    },
    async hides(login, ref, message) {
      const { node_id: subjectId } = node.parse(await call(login, { method: 'GET', path: at(ref, message) }));
      const query = `mutation MinimizeComment($subjectId: ID!, $classifier: ReportedContentClassifiers!) {
        minimizeComment(input: { subjectId: $subjectId, classifier: $classifier }) { clientMutationId } }`;
      const variables = { subjectId, classifier: 'OFF_TOPIC' };
      const body = { operationName: 'MinimizeComment', query, variables };
      minimised.parse(await call(login, { method: 'POST', path: '/graphql', body }));
    },
    async reacts(login, ref, { message, reaction, action }) {
      const path = `${at(ref, message)}/reactions`;
      const content = githubReaction(reaction)?.rest;
      if (action === 'add') {
        await call(login, { method: 'POST', path, body: { content } });
        return;
      }
      const given = reactionsGiven.parse(await call(login, { method: 'GET', path }));
      const own = given.find((each) => each.content === content && each.user.login === login);
      await call(login, { method: 'DELETE', path: `${path}/${own?.id}` });
    },
  };
}
