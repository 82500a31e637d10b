import type { z } from 'zod';
import type { configurationSchema } from '../boards/configuration.ts';
import type { SandboxDiscord } from './discord/open-sandbox-discord.ts';
import type { SandboxGitHub } from './github/open-sandbox-github.ts';
import { boardNames } from './seed/board-names.ts';
import { flagFile } from './seed/flag-file.ts';

type SandboxConfiguration = z.input<typeof configurationSchema>;
type SandboxBoard = SandboxConfiguration['boards'][number];

interface Served {
  hub: string;
  /** The bot's on the Hub. */
  token: string;
  /** Left out: the board has nothing there. */
  github?: Pick<SandboxGitHub, 'url' | 'appId' | 'privateKey' | 'webhookSecret'>;
  /** Left out: the board has nothing there. `page`: where channels are shown to people. */
  discord?: Pick<SandboxDiscord, 'url' | 'botToken' | 'publicKey' | 'guildId' | 'channels' | 'roles'> & {
    page: string;
  };
}

const maintainers = ['mira-maintainer', 'noor-maintainer'];

/** The configuration of a bot that serves the sandbox: quick polls, so that a newcomer does not wait for a reaction to be seen. */
export function sandboxConfiguration({ hub, token, github, discord }: Served): SandboxConfiguration {
  return {
    hub,
    sandbox: { token, webhookSecret: 'sandbox-webhook-secret' },
    ...(github && { github: onGithub(github) }),
    ...(discord && { discord: onDiscord(discord) }),
    boards: [
      {
        ...board,
        ...(github && { github: { repositories: [boardNames.desk] } }),
        ...(discord && { discord: { guild: discord.guildId, channels: [discord.channels[boardNames.channel] ?? ''] } }),
        maintainers: {
          logins: maintainers,
          ...(github && { github: { logins: maintainers } }),
          ...(discord && { discord: { roles: [discord.roles.maintainer ?? ''] } }),
        },
      },
    ],
  };
}

function onGithub({ url, appId, privateKey, webhookSecret }: NonNullable<Served['github']>) {
  return { url, api: url, sandbox: { appId: String(appId), privateKey, webhookSecret } };
}

function onDiscord({ url, page, botToken, publicKey }: NonNullable<Served['discord']>) {
  return { url: page.replace(/\/$/, ''), api: url, sandbox: { token: botToken, publicKey } };
}

const board = {
  name: 'open-llm-leaderboard',
  title: 'Open LLM Leaderboard',
  spaces: [boardNames.space],
  requests: {
    dataset: boardNames.requests,
    formerDatasets: [{ dataset: boardNames.formerRequests, until: '2024-06-07' }],
  },
  results: boardNames.results,
  contents: boardNames.contents,
  votes: boardNames.votes,
  submissions: {
    doNotSubmit: [{ model: 'Voicelab/trurl-2-13b', reason: 'it was trained on the MMLU test set' }],
  },
  flags: {
    file: { repo: boardNames.space, path: flagFile.path, format: 'python-dict' },
    rows: { dataset: boardNames.contents },
    waitingPeriod: '1m',
  },
  rebuildEvery: '1m',
  logs: { from: 'dataset', dataset: boardNames.logs, path: '{model}/{job_id}.log' },
  polling: { openProposals: '2s', atMost: '1m', sweep: '1m', dataset: '2s' },
} satisfies Omit<SandboxBoard, 'maintainers'>;
