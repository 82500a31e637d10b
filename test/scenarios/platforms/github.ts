import { openSandboxGitHub, type SandboxGitHub } from '../../../src/sandbox/github/open-sandbox-github.ts';
import { peopleOnGithub } from './people-on-github.ts';
import type { OpenTrialGround, TrialGround } from './trial-platform.ts';

/** Who is not called is shown the same. */
const calls = ['@\u2060', '@'] as const;
const place = 'open-llm-leaderboard/leaderboard-desk';

/** The sandbox GitHub, where people write in issues, and a team decides. */
export async function onGithub({
  clock,
  complain,
}: Parameters<OpenTrialGround>[0]): Promise<TrialGround & { sandbox: SandboxGitHub }> {
  const sandbox = await openSandboxGitHub({
    ...{ directory: null, port: 0, clock: clock.now, wallClock: () => new Date() },
    onDefect: (defect) => complain(`sandbox GitHub: ${String(defect)}`),
  });
  const { url, appId, privateKey, webhookSecret } = sandbox;
  return {
    sandbox,
    configure: ({ boards, ...standard }) => ({
      ...standard,
      github: { url, api: url, sandbox: { appId: String(appId), privateKey, webhookSecret } },
      boards: boards.map(({ maintainers, ...board }) => ({
        ...board,
        ...{ spaces: [], github: { repositories: [place] } },
        maintainers: { ...maintainers, github: { logins: [], teams: ['open-llm-leaderboard/maintainers'] } },
      })),
    }),
    async meet(bot) {
      sandbox.deliverTo(`${bot.url}/webhooks/github`);
      return {
        ...{ platform: 'github', bot: sandbox.botLogin, addresses: [[url, 'https://github.test'], calls] },
        ...peopleOnGithub(sandbox, place),
        thread: (ref) => bot.desk.surfaces.need('github').fetchThread(ref, { fresh: true }),
      };
    },
    close: () => sandbox.close(),
  };
}
