import { expect, onTestFinished, test, vi } from 'vitest';
import { SecretProblem } from '../../src/secret-problem.ts';
import { type BoardOnTrial, openBoardOnTrial } from './board-on-trial.ts';
import { openTalk } from './open-talk.ts';
import { onDiscord } from './platforms/discord.ts';
import { onGithub } from './platforms/github.ts';
import type { OpenTrialGround } from './platforms/trial-platform.ts';

/** The clients' own pauses between tries are real time. */
const long = { timeout: 180_000 };

async function opened(on: readonly OpenTrialGround[]): Promise<BoardOnTrial> {
  const board = await openBoardOnTrial({}, undefined, { on });
  onTestFinished(() => board.close());
  return board;
}

const read = async (url: string, path: string) => (await fetch(url + path)).text();
const platformsOf = async (url: string): Promise<unknown> => JSON.parse(await read(url, '/readyz')).platforms;

test('while GitHub and Discord cannot be reached, the Hub is served; then they are, with what came meanwhile', {
  ...long,
}, async () => {
  const atStart: unknown[] = [];
  const githubLater: OpenTrialGround = async (opening) => {
    const ground = await onGithub(opening);
    // Octokit asks three times.
    ground.sandbox.addFault({ match: { path: '^/app$' }, action: 'fail', status: 503, count: 6 });
    return {
      ...ground,
      async meet(bot) {
        atStart.push(await platformsOf(bot.url), await read(bot.url, '/metrics'), await read(bot.url, '/'));
        return ground.meet(bot);
      },
    };
  };
  const discordLater: OpenTrialGround = async (opening) => {
    const ground = await onDiscord(opening);
    ground.sandbox.addFault({ match: { path: '/users/@me$' }, action: 'fail', status: 503, count: 8 });
    return { ...ground, meet: async (bot) => ground.play(bot) };
  };
  const board = await opened([githubLater, discordLater]);
  const { url } = board.bot;
  expect(atStart[0]).toEqual({
    hub: 'reached',
    github: { since: expect.any(String), why: expect.stringContaining('GET /app: 503') },
    discord: { since: expect.any(String), why: expect.stringContaining('GET /users/@me: 503') },
  });
  expect(atStart[1]).toMatch(/^steward_platform_reached\{platform="discord"\} 0$/m);
  expect(atStart[2]).toContain('<strong>GitHub</strong> cannot be served');

  expect(await openTalk(board).on('hub').asks('sam', '/ping')).toContain('I am here');
  const issue = await board.platform.opens('sam-stranger', { title: 'Hello', text: '/ping' });

  const reached = { hub: 'reached', github: 'reached', discord: 'reached' };
  await vi.waitFor(async () => expect(await platformsOf(url)).toEqual(reached), { timeout: 90_000 });
  const answered = async () => (await board.platform.thread(issue))?.messages.map(({ author }) => author?.login);
  await vi.waitFor(async () => expect(await answered()).toEqual(['sam-stranger', board.platform.bot]), {
    timeout: 60_000,
  });
  const thread = await openTalk(board).on('discord').opens('sam', 'Hello', '/ping');
  expect(await thread.reply()).toContain('(only for sam-stranger)');
  expect(await read(url, '/metrics')).toMatch(/^steward_platform_reached\{platform="github"\} 1$/m);
});

test('where one owner did not install the app, the others are served, and operators are told', {
  ...long,
}, async () => {
  const first: OpenTrialGround = async (opening) => {
    const ground = await onGithub(opening);
    return {
      ...ground,
      configure(standard) {
        const { boards, ...rest } = ground.configure(standard);
        const repositories = ['olivia-owner/notes', ...boards.flatMap(({ github }) => github?.repositories ?? [])];
        return { ...rest, boards: boards.map((board) => ({ ...board, github: { repositories } })) };
      },
    };
  };
  const board = await opened([first]);
  expect(await openTalk(board).on('github').asks('sam', '/ping')).toContain('I am here');
  expect(await platformsOf(board.bot.url)).toMatchObject({
    github: { why: 'the GitHub App is not installed for olivia-owner' },
  });
  expect(board.complaints.join()).toContain('the GitHub App is not installed for olivia-owner');
});

test.each<[string, OpenTrialGround, NodeJS.ProcessEnv]>([
  ['the Hub’s token', onGithub, { STEWARD_HUB_TOKEN: 'hf_wrong' }],
  ['the app’s number', onGithub, { STEWARD_GITHUB_APP_ID: '4711' }],
  ['Discord’s token', onDiscord, { STEWARD_DISCORD_TOKEN: 'wrong' }],
])('%s, when it is wrong, ends the start with words for the operator', async (_what, on, environment) => {
  const [variable = '', value = ''] = Object.entries(environment)[0] ?? [];
  const problem = await openBoardOnTrial({}, undefined, { on, environment }).catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(SecretProblem);
  expect(String(problem)).toContain(variable);
  expect(String(problem)).not.toContain(value);
});
