import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { stringify } from 'yaml';
import { runEvaluator } from '../sandbox/evaluator/run-evaluator.ts';
import { openSandboxHub } from '../sandbox/hub/open-sandbox-hub.ts';
import type { PageVerb } from '../sandbox/page/page-config.ts';
import { pageRoutes } from '../sandbox/page/page-routes.ts';
import { sandboxConfiguration } from '../sandbox/sandbox-configuration.ts';
import { sandboxSeed } from '../sandbox/seed/sandbox-seed.ts';

export interface SandboxOptions {
  /** Port of the Hub; 0: any free one. */
  port: number;
  /** Port of the page to play; 0: any free one. */
  pagePort: number;
  directory: string;
  /** All 3,827 request files instead of a few hundred. */
  all: boolean;
  /** Seconds between two passes of the evaluation backend. */
  pace: number;
  verbs: PageVerb[];
  log(line: string): void;
}

export interface Sandbox {
  hub: string;
  control: string;
  page: string;
  tokens: Record<string, string>;
  /** Path of the board configuration for a bot that serves this sandbox. */
  config: string;
  /** Tells the page where the bot's dashboard is. */
  showDashboard(url: string): void;
  close(): Promise<void>;
}

/** Starts a local Hub with a seeded leaderboard, its evaluation backend and the page to play with them. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  mkdirSync(options.directory, { recursive: true });
  const clock = () => new Date();
  const hub = await openSandboxHub({
    directory: join(options.directory, 'hub'),
    port: options.port,
    clock,
    seed: sandboxSeed({ all: options.all }),
  });
  const evaluator = runEvaluator({
    hubUrl: hub.url,
    token: hub.tokens.evaluator ?? '',
    clock,
    pace: options.pace,
    log: options.log,
  });
  const config = join(options.directory, 'steward.yaml');
  writeFileSync(config, stringify(sandboxConfiguration({ hub: hub.url, token: hub.tokens['steward-bot'] ?? '' })));
  const shown: { dashboardUrl: string | null } = { dashboardUrl: null };
  const pageApp = pageRoutes({
    hubUrl: hub.url,
    controlUrl: hub.controlUrl,
    verbs: options.verbs,
    get dashboardUrl() {
      return shown.dashboardUrl;
    },
  });
  const page = await new Promise<{ port: number; close(): Promise<void> }>((resolve) => {
    const server = serve({ fetch: pageApp.fetch, port: options.pagePort, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ port, close: () => new Promise((closed) => server.close(() => closed())) }),
    );
  });
  return {
    ...{ hub: hub.url, control: hub.controlUrl, page: `http://127.0.0.1:${page.port}/`, tokens: hub.tokens, config },
    showDashboard(url) {
      shown.dashboardUrl = url;
    },
    async close() {
      await evaluator.stop();
      await page.close();
      await hub.close();
    },
  };
}
