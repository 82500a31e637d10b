import type { Logger } from 'pino';
import { Probot, ProbotOctokit } from 'probot';
import type { Clock } from '../../clock.ts';
import { PlatformFault } from '../platform-fault.ts';
import { askGithub, type GithubQuestion } from './ask-github.ts';
import { faultFromOctokit } from './fault-from-octokit.ts';
import type { GithubApp, Octokit } from './github-app.ts';
import { installations } from './schemas/app-answers.ts';

export interface GithubAppOptions {
  /** The address of its pages, for example https://github.com. */
  url: string;
  /** The address of its REST API. */
  api: string;
  appId: string;
  privateKey: string;
  webhookSecret: string;
  clock: Pick<Clock, 'now'>;
  log: Logger;
  /** For one try, connection and body together; waiting for a turn does not count. */
  timeoutMs?: number;
}

type OctokitOptions = NonNullable<ConstructorParameters<typeof ProbotOctokit>[0]>;

const timeoutMs = 20_000;
/** Refusals, conflicts and limits: another try at once changes nothing. */
const doNotRetry = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451];

/**
 * Opens the app with Probot. Its Octokit spaces writes as GitHub asks (one second, three between comments), but not on this
 * machine; limits are thrown, not slept through: the outbox waits for them. Reads are tried three times, writes once.
 */
export function openGithubApp(options: GithubAppOptions): GithubApp {
  const spaced = !isLoopback(options.api);
  const limit = options.timeoutMs ?? timeoutMs;
  const WithLimits = ProbotOctokit.defaults((given: OctokitOptions) => ({
    ...given,
    throttle: { ...given.throttle, enabled: spaced, onRateLimit: () => false, onSecondaryRateLimit: () => false },
    retry: { doNotRetry, retries: 2 },
  }));
  const probot = new Probot({
    appId: options.appId,
    privateKey: options.privateKey,
    secret: options.webhookSecret,
    baseUrl: options.api.replace(/\/+$/, ''),
    Octokit: WithLimits,
    log: options.log,
    request: {
      fetch: (address: string, init: RequestInit) => fetch(address, { ...init, signal: AbortSignal.timeout(limit) }),
    },
  });
  const opened = new Map<string, Promise<Octokit>>();

  const now = () => options.clock.now();

  async function askAsApp<Answer>(question: GithubQuestion<Answer>): Promise<Answer> {
    return askGithub(await probot.auth(), question, now);
  }

  /** Who removes the app and installs it again gets another installation. */
  function forgetWhenRefused(octokit: Octokit, owner: string): Octokit {
    octokit.hook.error('request', (error) => {
      if (faultFromOctokit(error, { what: '', writes: false, now: now() }).code === 'not-installed')
        opened.delete(owner.toLowerCase());
      throw error;
    });
    return octokit;
  }

  async function open(owner: string): Promise<Octokit> {
    for (let page = 1; ; page += 1) {
      const parameters = { per_page: 100, page };
      const listed = await askAsApp({ route: 'GET /app/installations', parameters, answer: installations });
      const found = listed.find(({ account }) => account?.login?.toLowerCase() === owner.toLowerCase());
      if (found && !found.suspended_at) return forgetWhenRefused(await probot.auth(found.id), owner);
      if (found || listed.length < 100) throw notInstalled(owner, found ? 'suspended' : 'not installed');
    }
  }

  function octokitFor(owner: string): Promise<Octokit> {
    const key = owner.toLowerCase();
    const known = opened.get(key);
    if (known) return known;
    const opening = open(owner);
    opened.set(key, opening);
    opening.catch(() => opened.delete(key));
    return opening;
  }

  return {
    ...{ url: options.url.replace(/\/+$/, ''), probot, now, askAsApp, octokitFor },
    ask: async (owner, question) => askGithub(await octokitFor(owner), question, now),
    forgetInstallations: () => opened.clear(),
  };
}

function notInstalled(owner: string, how: string): PlatformFault {
  const message = `the GitHub App is ${how} for ${owner}`;
  return new PlatformFault('refused', message, { outcome: 'not-applied', code: 'not-installed' });
}

function isLoopback(address: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
}
