import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { runEvaluator } from '../sandbox/evaluator/run-evaluator.ts';
import { listen } from '../sandbox/hub/listen.ts';
import { keptPorts } from '../sandbox/kept-ports.ts';
import { openStandIns, type StandIns } from '../sandbox/open-stand-ins.ts';
import type { PageVerb } from '../sandbox/page/page-config.ts';
import { pageRoutes } from '../sandbox/page/page-routes.ts';
import { sandboxConfiguration } from '../sandbox/sandbox-configuration.ts';

export interface SandboxOptions {
  /** Ports of the Hub, GitHub, Discord and the page to play; 0: any free one. */
  ports: { hub: number; github: number; discord: number; page: number };
  directory: string;
  /** All 3,827 request files instead of a few hundred. */
  all: boolean;
  /** Seconds between two passes of the evaluation backend. */
  pace: number;
  verbs: PageVerb[];
  log(line: string): void;
}

/** Where everything is, as other tools are told of it. */
export interface SandboxAddresses {
  hub: string;
  control: string;
  /** Of the Hub, by login. */
  tokens: Record<string, string>;
  github: { url: string; control: string; tokens: Record<string, string> };
  discord: { api: string; gateway: string; control: string; guild: string; channels: Record<string, string> };
  /** Path of the board configuration for a bot that serves this sandbox. */
  config: string;
  page: string;
}

export interface Sandbox {
  addresses: SandboxAddresses;
  /** Tells the page where the bot's dashboard is. */
  showDashboard(url: string): void;
  close(): Promise<void>;
}

/** Starts a local Hub with a seeded leaderboard, GitHub and Discord, the evaluation backend and the page to play with them. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { directory, ports, all } = options;
  mkdirSync(directory, { recursive: true });
  const kept = keptPorts(directory);
  const clock = () => new Date();
  const standIns = await openStandIns({ directory, ports, kept, all, clock });
  const { hub } = standIns;
  const evaluator = runEvaluator({
    hubUrl: hub.url,
    token: hub.tokens.evaluator ?? '',
    clock,
    pace: options.pace,
    log: options.log,
  });
  const page = await openPage(standIns, { verbs: options.verbs, port: await kept.portFor('page', ports.page) });
  kept.keep({ ...standIns.addresses, page: page.url });
  const addresses = addressesOf(standIns, { config: join(directory, 'steward.yaml'), page: `${page.url}/` });
  const token = hub.tokens['steward-bot'] ?? '';
  const discord = { ...standIns.discord, page: addresses.page };
  writeFileSync(
    addresses.config,
    stringify(sandboxConfiguration({ hub: hub.url, token, github: standIns.github, discord })),
  );
  return {
    addresses,
    showDashboard: page.showDashboard,
    async close() {
      await evaluator.stop();
      await page.close();
      await standIns.close();
    },
  };
}

async function openPage({ hub, github, discord }: StandIns, { port, verbs }: { port: number; verbs: PageVerb[] }) {
  const shown: { dashboardUrl: string | null } = { dashboardUrl: null };
  const routes = pageRoutes({
    ...{ hubUrl: hub.url, controlUrl: hub.controlUrl, verbs },
    github: { url: github.url, controlUrl: github.controlUrl },
    discord: { controlUrl: discord.controlUrl },
    get dashboardUrl() {
      return shown.dashboardUrl;
    },
  });
  const showDashboard = (url: string) => {
    shown.dashboardUrl = url;
  };
  return { ...(await listen(routes.fetch, { host: '127.0.0.1', port })), showDashboard };
}

function addressesOf(
  { hub, github, discord }: StandIns,
  { config, page }: Pick<SandboxAddresses, 'config' | 'page'>,
): SandboxAddresses {
  return {
    ...{ hub: hub.url, control: hub.controlUrl, tokens: hub.tokens },
    github: { url: github.url, control: github.controlUrl, tokens: github.tokens },
    discord: {
      ...{ api: discord.url, gateway: discord.gatewayUrl, control: discord.controlUrl },
      ...{ guild: discord.guildId, channels: discord.channels },
    },
    ...{ config, page },
  };
}
