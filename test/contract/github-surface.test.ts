import { pino } from 'pino';
import { test as base, describe, expect } from 'vitest';
import { z } from 'zod';
import { boardSchema } from '../../src/boards/board.ts';
import { systemClock } from '../../src/clock.ts';
import { askSelf } from '../../src/platforms/github/ask-self.ts';
import { openThreadReader } from '../../src/platforms/github/fetch-thread.ts';
import { githubSurface } from '../../src/platforms/github/github-surface.ts';
import { openGithubApp } from '../../src/platforms/github/open-github-app.ts';
import { openSandboxGitHub } from '../../src/sandbox/github/open-sandbox-github.ts';
import type { ThreadRef } from '../../src/threads/thread.ts';
import { callGithub } from '../scenarios/platforms/call-github.ts';
import { peopleOnGithub } from '../scenarios/platforms/people-on-github.ts';

const place = 'open-llm-leaderboard/leaderboard-desk';
const silent = pino({ level: 'silent' });
const written = z.array(z.object({ kind: z.string() }));

const board = boardSchema.parse({
  ...{ name: 'desk', title: 'Desk', requests: { dataset: 'a/b' }, github: { repositories: [place] } },
  maintainers: {
    logins: ['mira-maintainer'],
    github: { logins: ['sam-stranger', 'nobody-of-this-name'], teams: ['open-llm-leaderboard/maintainers'] },
  },
});

/** The real client with Probot's Octokit against the sandbox GitHub; every defect of the sandbox fails the test. */
const test = base.extend('desk', async ({ task: _task }, { onCleanup }) => {
  const defects: unknown[] = [];
  const sandbox = await openSandboxGitHub({
    ...{ directory: null, port: 0, clock: () => new Date(), onDefect: (defect) => defects.push(defect) },
  });
  onCleanup(async () => {
    await sandbox.close();
    if (defects.length > 0) throw new AggregateError(defects, 'the sandbox failed');
  });
  const { url, privateKey, webhookSecret } = sandbox;
  const open = () =>
    openGithubApp({
      ...{ url, api: url, appId: String(sandbox.appId), privateKey, webhookSecret, timeoutMs: 1000 },
      ...{ clock: systemClock, log: silent },
    });
  const app = open();
  // The first of them did not install the app.
  const owners = ['olivia-owner', 'open-llm-leaderboard'];
  const self = await askSelf(app, owners);
  const github = githubSurface(app, { boards: [board], owners, self: () => self });
  const people = peopleOnGithub(sandbox, place);

  async function issue(text = 'My model failed'): Promise<ThreadRef> {
    return people.opens('olivia-owner', { title: 'Failed', text });
  }

  async function messages(ref: ThreadRef, how?: { fresh: boolean }) {
    return (await github.fetchThread(ref, how))?.messages ?? [];
  }

  async function writes(kind: string): Promise<number> {
    const log = written.parse(await (await fetch(`${sandbox.controlUrl}/log`)).json());
    return log.filter((write) => write.kind === kind).length;
  }

  return { sandbox, openAnother: open, github, people, issue, messages, writes };
});

const comment = (text: string) => ({ text, answers: null, card: null });

describe('a thread', () => {
  test('is the opening post and its comments, with who wrote and edited them', async ({ desk }) => {
    const ref = await desk.issue();
    const { id } = await desk.github.comment(ref, comment('I have a look'));
    await desk.people.says('sam-stranger', ref, 'Me, too');
    const [, , third] = await desk.messages(ref);
    if (!third) throw new Error('the comment is missing');
    await desk.people.edits('mira-maintainer', ref, { message: third, text: 'Me, three' });
    await desk.people.reacts('sam-stranger', ref, { message: third, reaction: '❤️', action: 'add' });
    expect(await desk.github.fetchThread(ref)).toMatchObject({
      ...{ ref, title: 'Failed', status: 'open', locked: false, pullRequest: null },
      messages: [
        { id: 'issue', author: { login: 'olivia-owner' }, lastEditor: { login: 'olivia-owner' }, edits: 0 },
        { id, author: desk.github.self, lastEditor: desk.github.self, text: 'I have a look' },
        {
          ...{ author: { login: 'sam-stranger' }, lastEditor: { login: 'mira-maintainer' }, text: 'Me, three' },
          ...{ edits: 1, reactions: [{ reaction: '❤️', logins: ['sam-stranger'] }] },
        },
      ],
    });
    expect(desk.github.self.login).toBe(desk.sandbox.botLogin);
  });

  test('is not asked for as a whole while nothing changed', async ({ desk }) => {
    const ref = await desk.issue();
    const before = await desk.github.fetchThread(ref);
    desk.sandbox.addFault({ match: { path: '^/graphql$' }, action: 'fail', status: 502 });
    expect(await desk.github.fetchThread(ref)).toEqual(before);
    await expect(desk.github.fetchThread(ref, { fresh: true })).rejects.toMatchObject({ kind: 'unavailable' });
  }, 20_000);

  test('shows at once what was said, edited, reacted or taken back', async ({ desk }) => {
    const ref = await desk.issue();
    await desk.messages(ref);
    await desk.people.says('sam-stranger', ref, 'one');
    const [opening, first] = await desk.messages(ref);
    if (!opening || !first) throw new Error('a message is missing');
    for (const message of [opening, first]) {
      await desk.people.reacts('mira-maintainer', ref, { message, reaction: '👍', action: 'add' });
      const given = (await desk.messages(ref)).find(({ id }) => id === message.id);
      expect(given?.reactions).toEqual([{ reaction: '👍', logins: ['mira-maintainer'] }]);
      await desk.people.reacts('mira-maintainer', ref, { message, reaction: '👍', action: 'remove' });
      expect((await desk.messages(ref)).flatMap(({ reactions }) => reactions)).toEqual([]);
    }
    await desk.people.edits('sam-stranger', ref, { message: first, text: 'two' });
    expect((await desk.messages(ref)).map(({ text }) => text)).toEqual(['My model failed', 'two']);
  });

  test('shows a minimised comment to whoever is about to act', async ({ desk }) => {
    const ref = await desk.issue();
    await desk.people.says('sam-stranger', ref, 'Buy this');
    const [, spam] = await desk.messages(ref);
    if (!spam) throw new Error('the comment is missing');
    await desk.people.hides('mira-maintainer', ref, spam);
    expect((await desk.messages(ref, { fresh: true }))[1]).toMatchObject({ hidden: true, text: '' });
  });

  test('with more comments than a page is read whole, and changes on its last page are seen', async ({ desk }) => {
    const ref = await desk.issue();
    for (let count = 1; count <= 101; count += 1) await desk.people.says('sam-stranger', ref, String(count));
    const last = (await desk.messages(ref)).at(-1);
    expect(last).toMatchObject({ text: '101', reactions: [] });
    if (!last) throw new Error('the comments are missing');
    await desk.people.reacts('sam-stranger', ref, { message: last, reaction: '🚀', action: 'add' });
    const again = await desk.messages(ref);
    expect([again.length, again.at(-1)?.reactions]).toEqual([102, [{ reaction: '🚀', logins: ['sam-stranger'] }]]);
  }, 60_000);

  test('that is not there, and one of a repository without the app', async ({ desk }) => {
    expect(await desk.github.fetchThread({ platform: 'github', place, number: 4711 })).toBeNull();
    const elsewhere = { platform: 'github' as const, place: 'olivia-owner/notes', number: 1 };
    await expect(desk.github.fetchThread(elsewhere)).rejects.toMatchObject({ kind: 'refused', code: 'not-installed' });
  });
});

describe('what the bot does', () => {
  test('is found again, edited, and closed', async ({ desk }) => {
    const ref = await desk.github.openThread(place, { title: 'A flag', text: 'Here it is told' });
    const { id } = await desk.github.comment(ref, comment('Words\n\n<!-- steward:abc -->'));
    await desk.people.says('sam-stranger', ref, '<!-- steward:xyz -->');
    expect(await desk.github.findComment(ref, '<!-- steward:abc -->')).toEqual({ id });
    expect(await desk.github.findComment(ref, '<!-- steward:xyz -->')).toBeNull();
    await desk.github.editComment(ref, { ...comment('Other words'), id });
    await desk.github.setStatus(ref, 'closed');
    const thread = await desk.github.fetchThread(ref);
    expect([thread?.status, thread?.messages[1]?.text]).toEqual(['closed', 'Other words']);
  });

  test('calls only those who wrote there, and listed maintainers', async ({ desk }) => {
    const ref = await desk.issue();
    await desk.github.comment(ref, comment('@olivia-owner @sam-stranger @noor-maintainer see #1'));
    const [, said] = await desk.messages(ref);
    expect(said?.text).toBe('@olivia-owner @sam-stranger @\u2060noor-maintainer see #\u20601');
  });

  test('is a reaction that stands once, and can be taken back', async ({ desk }) => {
    const ref = await desk.issue();
    const seen = { messageId: 'issue', reaction: '👀' };
    await desk.github.react(ref, { ...seen, action: 'add' });
    await desk.github.react(ref, { ...seen, action: 'add' });
    const path = `/repos/${place}/issues/${ref.number}/reactions`;
    const given = () => callGithub(desk.sandbox, { login: 'sam-stranger', method: 'GET', path });
    expect(await given()).toHaveLength(1);
    // GraphQL does not show the bot's own, so that a try after a kill gives it again.
    expect((await desk.messages(ref, { fresh: true }))[0]?.reactions).toEqual([]);
    await desk.github.react(ref, { ...seen, action: 'remove' });
    expect(await given()).toHaveLength(0);
    const unknown = desk.github.react(ref, { ...seen, reaction: '🤗', action: 'add' });
    await expect(unknown).rejects.toMatchObject({ kind: 'refused', status: 422 });
  });

  test('shows in the list of threads, newest first', async ({ desk }) => {
    const refs = [await desk.issue(), await desk.issue()];
    const { threads, more } = await desk.github.listThreads(place, 0);
    expect(threads.slice(0, 2).map(({ ref }) => ref)).toEqual(refs.toReversed());
    expect(threads[0]).toMatchObject({ title: 'Failed', status: 'open', comments: 0, updatedAt: expect.any(String) });
    expect(more).toBe(false);
  });
});

describe('who may decide', () => {
  test.for([
    ['a member of a listed team', 'noor-maintainer', { entitled: true, reason: 'organisation-role' }],
    ['a listed login', 'sam-stranger', { entitled: true, reason: 'listed' }],
    ['anybody else', 'olivia-owner', { entitled: false, reason: 'not-a-maintainer' }],
  ] as const)('%s', async ([, login, expected], { desk }) => {
    const actor = await desk.github.actorByLogin(login);
    if (!actor) throw new Error(`${login} is unknown`);
    expect(await desk.github.maintainer(actor, board)).toEqual(expected);
    const impostor = { ...actor, id: '4711' };
    expect(await desk.github.maintainer(impostor, board)).toEqual({ entitled: false, reason: 'not-a-maintainer' });
  });

  test('nobody while GitHub cannot be asked, nor an account of another platform', async ({ desk }) => {
    const noor = await desk.github.actorByLogin('noor-maintainer');
    if (!noor) throw new Error('noor is unknown');
    desk.sandbox.addFault({ match: { path: '/memberships/' }, action: 'rate-limit-action' });
    const unresolvable = { entitled: false, reason: 'unresolvable' };
    expect(await desk.github.maintainer(noor, board)).toEqual(unresolvable);
    expect(await desk.github.maintainer({ ...noor, platform: 'hub' }, board)).toEqual(unresolvable);
    expect(await desk.github.actorByLogin('nobody-of-this-name')).toBeNull();
    expect(await desk.github.actorByLogin('../app')).toBeNull();
  });
});

describe('when GitHub fails', () => {
  test.for([
    ['with 500', { action: 'fail', status: 500 }, { kind: 'unavailable', outcome: 'unknown' }],
    ['after it did it', { action: 'drop-after-apply' }, { kind: 'unavailable', outcome: 'unknown' }],
    ['by not answering', { action: 'hang' }, { kind: 'timeout', outcome: 'unknown' }],
    ['with a refusal', { action: 'fail', status: 422 }, { kind: 'refused', status: 422, outcome: 'not-applied' }],
    ['its primary limit', { action: 'rate-limit-window', ms: 60_000 }, { kind: 'rate-limited' }],
    ['its secondary limit', { action: 'rate-limit-action' }, { kind: 'rate-limited', outcome: 'not-applied' }],
  ] as const)('a write is tried once: %s', async ([, fault, expected], { desk }) => {
    const ref = await desk.issue();
    desk.sandbox.addFault({ match: { kind: 'comment', user: desk.sandbox.botLogin }, ...fault });
    const failed = await desk.github.comment(ref, comment('Words')).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(failed).toMatchObject(expected);
    if (expected.kind === 'rate-limited') expect(failed).toMatchObject({ until: expect.any(Date) });
    expect(await desk.writes('comment')).toBeLessThanOrEqual(1);
  });

  test('by giving no token, nothing counts as gone, and the installation is looked for again', async ({ desk }) => {
    const ref = await desk.issue();
    const app = desk.openAnother();
    const fetchThread = openThreadReader(app, { entries: 1, bytes: 1000 });
    const before = await app.octokitFor('open-llm-leaderboard');
    desk.sandbox.addFault({ match: { path: '/access_tokens$' }, action: 'fail', status: 404, count: 1 });
    await expect(fetchThread(ref)).rejects.toMatchObject({ kind: 'refused', code: 'not-installed' });
    expect(await app.octokitFor('open-llm-leaderboard')).not.toBe(before);
    expect(await fetchThread(ref)).toMatchObject({ title: 'Failed' });
  });

  test('a read is tried again', async ({ desk }) => {
    const ref = await desk.issue();
    desk.sandbox.addFault({ match: { path: `/issues/${ref.number}$` }, action: 'fail', status: 502, count: 1 });
    expect(await desk.messages(ref)).toHaveLength(1);
  });
});
