import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Configuration } from '../boards/configuration.ts';
import { describeProblem } from '../boards/describe-problem.ts';
import { loadConfiguration } from '../boards/load-configuration.ts';
import { systemClock } from '../clock.ts';
import { openHubFetch } from '../platforms/hub/hub-fetch.ts';
import { openHubClient } from '../platforms/hub/open-hub-client.ts';
import { probeCalls } from '../platforms/hub/probe-calls.ts';
import { readSecrets } from '../secrets.ts';
import { DirectoryInUse } from '../store/open-pglite.ts';
import { openStore } from '../store/open-store.ts';
import { examineGithub } from './examine-github.ts';
import { type Finding, finding, type Look } from './finding.ts';

export interface DoctorOptions {
  config: string;
  data: string;
  environment: NodeJS.ProcessEnv;
  write(line: string): void;
}

const { ok, warning, wrong } = finding;

/** The oldest Node that runs TypeScript directly and has node:sqlite without a flag (package.json, engines). */
const oldestNode = [22, 18] as const;

/** `steward doctor`: looks at everything a bot needs and says what is wrong with it. 0 when nothing is. It changes nothing. */
export async function doctor({ config, data, environment, write }: DoctorOptions): Promise<number> {
  let failed = false;
  const tell = ({ state, words }: Finding) => {
    failed ||= state === 'wrong';
    write(`${{ ok: '✓', warning: '!', wrong: '✗' }[state]} ${words}`);
  };
  const look: Look = async (what, question) =>
    tell(
      await question().catch((fault: unknown) => wrong(`${what}: ${fault instanceof Error ? fault.message : fault}`)),
    );

  tell(node(process.versions.node));
  const configuration = await load(config, tell);
  const databaseUrl = environment.DATABASE_URL ?? null;
  await look('store', () => store(join(data, 'store'), databaseUrl));
  if (configuration) await hub({ configuration, environment }, look);
  if (configuration) await examineGithub({ configuration, environment }, look);
  if (configuration?.boards.some(({ discord }) => discord)) {
    // discord.js takes a while to read.
    const { examineDiscord } = await import('./examine-discord.ts');
    await examineDiscord({ configuration, environment }, look);
  }
  write(failed ? 'Something is wrong; the lines with ✗ say what.' : 'Everything a bot needs is there.');
  return failed ? 1 : 0;
}

function node(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  const old = major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
  return old
    ? wrong(`Node ${version} is too old: ${oldestNode.join('.')} or newer; \`npm start\` brings its own`)
    : ok(`Node ${version}`);
}

async function load(file: string, tell: (finding: Finding) => void): Promise<Configuration | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  const loaded = text === null ? null : loadConfiguration(text, file);
  if (loaded?.ok) {
    tell(ok(`configuration ${file}: ${loaded.configuration.boards.map(({ name }) => name).join(', ')}`));
    return loaded.configuration;
  }
  tell(
    wrong(
      `configuration ${file}: ${loaded ? loaded.problems.flatMap(describeProblem).join('\n  ') : 'cannot be read'}`,
    ),
  );
  return null;
}

async function store(directory: string, databaseUrl: string | null): Promise<Finding> {
  try {
    const opened = await openStore({ databaseUrl, directory, onQueueError: () => undefined });
    await opened.close();
    const words = `store: ${opened.describe}`;
    return opened.durable ? ok(words) : warning(`${words}; it does not sync to disk, so a power cut may lose commits`);
  } catch (problem) {
    if (problem instanceof DirectoryInUse) return ok(`store: a running bot holds ${directory}`);
    throw problem;
  }
}

async function hub(
  { configuration, environment }: { configuration: Configuration; environment: NodeJS.ProcessEnv },
  look: Look,
): Promise<void> {
  const { boards, publicUrl, sandbox } = configuration;
  let token: string | null = null;
  await look('secrets', async () => {
    const secrets = readSecrets(environment, configuration);
    token = secrets.hubToken;
    return secrets.hubWebhookSecrets.length > 0
      ? ok('secrets')
      : warning('secrets: none for webhooks; only sweeps find threads');
  });
  if (token === null) return;
  const access = { url: configuration.hub, token, clock: systemClock };
  const client = openHubClient(access);
  const probe = probeCalls(openHubFetch(access));
  await look('token', async () => ok(`token: ${configuration.hub} knows it as ${(await client.whoAmI()).login}`));
  for (const board of boards) {
    for (const name of board.spaces)
      await look(name, async () => {
        await client.listThreads({ type: 'space', name }, 0);
        return ok(`${board.name}: discussions of ${name} can be read`);
      });
    const { dataset, on } = board.requests;
    if (on === 'github') continue;
    await look(dataset, async () =>
      (await probe.may('write', { type: 'dataset', name: dataset }))
        ? ok(`${board.name}: ${dataset} can be written`)
        : wrong(`${board.name}: no write access to ${dataset}; give the bot's account or token that role`),
    );
  }
  await look('webhook', async () => {
    if (!publicUrl)
      return sandbox ? ok('webhook: set at each start') : warning('webhook: no publicUrl; only sweeps find threads');
    const wanted = new URL('/webhooks/hub', publicUrl).href;
    const found = (await probe.webhooks()).find(({ url }) => url === wanted);
    if (!found) return warning(`webhook: none for ${wanted} yet; the bot makes it at its start`);
    return found.on
      ? ok(`webhook: ${wanted}`)
      : wrong(`webhook: the Hub switched off ${wanted}; a start switches it on`);
  });
}
