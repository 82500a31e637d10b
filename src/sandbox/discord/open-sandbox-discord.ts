import type { FaultSpec } from '../hub/control/fault.ts';
import { FaultBook } from '../hub/control/fault-book.ts';
import { LiveEvents } from '../hub/control/live-events.ts';
import { type LoggedWrite, WriteLog } from '../hub/control/write-log.ts';
import { listen } from '../hub/listen.ts';
import { discordControlApp } from './control/discord-control-app.ts';
import type { Discord } from './discord.ts';
import { Gateway, type GatewayDisturbance } from './gateway/gateway.ts';
import { logOpening } from './gateway/log-opening.ts';
import { welcome } from './gateway/welcome.ts';
import { guild } from './guild.ts';
import { Asker } from './interactions/asker.ts';
import { Endpoint } from './interactions/endpoint.ts';
import { signingKey } from './interactions/signing-key.ts';
import { personOf } from './people/person-of.ts';
import type { SandboxPerson } from './people/sandbox-person.ts';
import { restApp } from './rest/rest-app.ts';
import { seedDiscord } from './seed-discord.ts';
import { Snowflakes } from './snowflakes.ts';
import { lastId } from './store/last-id.ts';
import { openDiscordStore } from './store/open-discord-store.ts';

export interface SandboxDiscordOptions {
  /** Where the state is kept; null keeps it in memory only. */
  directory: string | null;
  /** Of the REST API; 0: any free one. */
  port: number;
  host?: string;
  /** Port of the control address; any free one when absent. */
  controlPort?: number;
  /** Port of the gateway; any free one when absent. */
  gatewayPort?: number;
  clock: () => Date;
  /** How long the app has to answer an interaction; 3,000 as at Discord when absent. */
  answerWithinMs?: number;
  /** How often clients are asked to say that they are there; 41,250 when absent. */
  heartbeatMs?: number;
  /** Source of chance for faults with a probability, 0 to 1. */
  random?: () => number;
  /** Told of defects of the sandbox itself; they are answered 500. */
  onDefect?: (defect: unknown) => void;
}

export interface SandboxDiscord {
  /** What discord.js takes as `rest.api`: ends in `/api`, without the version. */
  url: string;
  gatewayUrl: string;
  /** Ends in `/control`. */
  controlUrl: string;
  applicationId: string;
  /** 64 hex digits. */
  publicKey: string;
  botToken: string;
  guildId: string;
  /** Ids by name. */
  roles: Record<string, string>;
  /** Ids by name, without `#`. */
  channels: Record<string, string>;
  /** Ids by login. */
  users: Record<string, string>;
  /** Lets somebody act; throws for a login that no person has. */
  as(login: string): SandboxPerson;
  /** Every write and every identify or resume, oldest first. */
  log(): LoggedWrite[];
  addFault(spec: FaultSpec): void;
  disturbGateway(how: GatewayDisturbance): void;
  /** Sends interactions to an address from now on (null: over the gateway); false when it fails Discord's test. */
  setInteractionsEndpoint(url: string | null): Promise<boolean>;
  close(): Promise<void>;
}

/** Starts a local Discord: REST API, gateway, one guild with people in it, and its control address. */
export async function openSandboxDiscord(options: SandboxDiscordOptions): Promise<SandboxDiscord> {
  const { clock, host = '127.0.0.1', answerWithinMs = 3_000, heartbeatMs = 41_250 } = options;
  const store = openDiscordStore(options.directory);
  seedDiscord(store);
  const closing = new AbortController();
  const live = new LiveEvents();
  const faults = new FaultBook(options.random ?? Math.random);
  const log = new WriteLog(store, (write) => write.applied && live.emit({ type: 'write', data: write }));
  const key = signingKey(store);
  const onDefect = options.onDefect ?? (() => undefined);

  const asker = new Asker({
    answerWithinMs,
    tell: (interactionId, payload) => {
      const { url } = endpoint;
      if (url === null) return discord.dispatch({ name: 'INTERACTION_CREATE', data: payload, intent: 0 });
      endpoint.tell(url, interactionId, payload).catch(onDefect);
    },
  });
  const discord: Discord = {
    store,
    log,
    clock,
    ids: new Snowflakes(clock, lastId(store)),
    publicKey: key.publicKey,
    answerWithinMs,
    gatewayUrl: () => gateway.url,
    dispatch: (event) => store.database.afterCommit(() => gateway.dispatch(event)),
    ask: (interactionId, payload) => asker.ask(interactionId, payload),
    answered: (answer) => asker.answered(answer),
  };
  const gateway = new Gateway({
    host,
    port: options.gatewayPort ?? 0,
    faults,
    heartbeatMs,
    welcome: (sessionId) => welcome(discord, sessionId),
    onOpening: (opening) => logOpening(discord, opening),
  });
  const endpoint = new Endpoint({ discord, faults, key, closing: closing.signal });

  await gateway.open();
  const rest = restApp({ discord, faults, closing: closing.signal, onDefect });
  const server = await listen(rest.fetch, { host, port: options.port });
  const controls = discordControlApp({ discord, gateway, endpoint, log, faults, live, closing: closing.signal });
  const control = await listen(controls.fetch, { host, port: options.controlPort ?? 0 });

  let closed: Promise<void> | null = null;
  async function close(): Promise<void> {
    closing.abort();
    asker.close();
    await Promise.all([gateway.close(), server.close(), control.close()]);
    store.database.close();
  }

  return {
    url: `${server.url}/api`,
    gatewayUrl: gateway.url,
    controlUrl: `${control.url}/control`,
    applicationId: guild.applicationId,
    publicKey: key.publicKey,
    botToken: guild.botToken,
    guildId: guild.id,
    roles: Object.fromEntries(guild.roles.map(({ name, id }) => [name, id])),
    channels: Object.fromEntries(Array.from(store.channels.values(), ({ name, id }) => [name, id])),
    users: Object.fromEntries(Array.from(store.members.values(), ({ login, id }) => [login, id])),
    as: (login) => {
      const found = [...store.members.values()].find((member) => member.login === login && !member.bot);
      if (found === undefined) throw new Error(`no person in the sandbox's guild has the login ${login}`);
      return personOf(discord, found);
    },
    log: () => log.since(0),
    addFault: (spec) => void faults.add(spec),
    disturbGateway: (how) => gateway.disturb(how),
    setInteractionsEndpoint: (url) => endpoint.set(url),
    close: () => (closed ??= close()),
  };
}
