import { pino } from 'pino';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { githubSurface } from '../../src/platforms/github/github-surface.ts';
import { openGithubApp } from '../../src/platforms/github/open-github-app.ts';
import type { ThreadRef } from '../../src/threads/thread.ts';
import { desk, openTestGitHub, seed } from './open-test-github.ts';

const crowd = Array.from({ length: 13 }, (_, index) => `fan-${index}`);
const kinds = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const;
const people = [...seed.people, ...crowd.map((login) => ({ login, name: login, token: `ghp_${login}` }))];
const ref: ThreadRef = { platform: 'github', place: 'board/desk', number: 1 };

test('of a message with more than a hundred reactions all are read, the last one, too', {
  timeout: 60_000,
}, async () => {
  const { github, as } = await openTestGitHub({ seed: { ...seed, people } });
  const app = openGithubApp({
    ...{ url: github.url, api: github.url, appId: String(github.appId), privateKey: github.privateKey },
    ...{ webhookSecret: github.webhookSecret, clock: systemClock, log: pino({ level: 'silent' }) },
  });
  const self = { platform: 'github' as const, id: '0', login: github.botLogin };
  const surface = githubSurface(app, { boards: [], owners: ['board'], self: () => self });
  const { data: said } = await as('sam').rest.issues.createComment({ ...desk, issue_number: 1, body: 'A proposal' });
  const onComment = { ...desk, comment_id: said.id };
  const onIssue = { ...desk, issue_number: 1 };
  for (const login of crowd)
    for (const content of kinds) {
      await as(login).rest.reactions.createForIssueComment({ ...onComment, content });
      await as(login).rest.reactions.createForIssue({ ...onIssue, content });
    }
  await as('mira').rest.reactions.createForIssueComment({ ...onComment, content: '+1' });
  await as('mira').rest.reactions.createForIssue({ ...onIssue, content: '+1' });
  const { messages = [] } = (await surface.fetchThread(ref)) ?? {};
  const yes = messages.map(({ reactions }) => reactions.find(({ reaction }) => reaction === '👍')?.logins);
  expect(yes).toEqual([
    [...crowd, 'mira'],
    [...crowd, 'mira'],
  ]);
});
