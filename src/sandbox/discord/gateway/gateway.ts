import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import type { FaultBook } from '../../hub/control/fault-book.ts';
import type { DispatchEvent } from '../discord.ts';
import { type ConnectionOptions, openConnection } from './open-connection.ts';
import type { Session } from './session.ts';

interface GatewayOptions extends Omit<ConnectionOptions, 'sessions'> {
  host: string;
  /** 0: any free one. */
  port: number;
  faults: FaultBook;
}

/** `drop`: connections end without a word; `reconnect`: clients are asked to come back (op 7); `invalidate`: sessions are forgotten (op 9). */
export type GatewayDisturbance = 'drop' | 'reconnect' | 'invalidate';

/**
 * The gateway, on a port of its own. Every identified session is told everything that its intents let through, so that
 * two bots that both answer are seen. Faults on webhooks strike dispatches here, by the event's name as kind.
 */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly #stop = new AbortController();
  #held: DispatchEvent | null = null;
  url = '';

  constructor(options: GatewayOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({ host: options.host, port: options.port });
    this.#server.on('connection', (socket) => openConnection(socket, { ...options, sessions: this.#sessions }));
  }

  /** Resolves once it listens. */
  async open(): Promise<void> {
    if (this.#server.address() === null) await new Promise((resolve) => this.#server.once('listening', resolve));
    const bound = this.#server.address();
    if (bound === null || typeof bound === 'string') throw new Error('the gateway listens on no port');
    this.url = `ws://${bound.address.includes(':') ? `[${bound.address}]` : bound.address}:${bound.port}`;
  }

  dispatch(event: DispatchEvent): void {
    const subject = { method: 'DISPATCH', path: '/gateway', kind: event.name };
    const struck = this.#options.faults.strike('webhook', subject);
    const isStruck = (action: string) => struck.find((fault) => fault.action === action);
    if (isStruck('webhook-lose') !== undefined) return;
    const behind = isStruck('webhook-reorder');
    if (behind !== undefined && this.#held === null) {
      this.#held = event;
      this.#later(behind.ms ?? 2_000, () => this.#letGo());
      return;
    }
    const late = isStruck('webhook-delay');
    if (late !== undefined) {
      this.#later(late.ms ?? 1_000, () => this.#tell(event));
      return;
    }
    this.#tell(event);
    if (isStruck('webhook-duplicate') !== undefined) this.#tell(event);
    this.#letGo();
  }

  disturb(how: GatewayDisturbance): void {
    for (const session of this.#sessions.values()) {
      if (how === 'drop') session.socket?.terminate();
      if (how === 'reconnect') session.socket?.send(JSON.stringify({ op: 7, d: null, s: null, t: null }));
      if (how === 'invalidate') session.socket?.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
    }
    if (how === 'invalidate') this.#sessions.clear();
  }

  /** How many sessions have a connection now. */
  connected(): number {
    return [...this.#sessions.values()].filter(({ socket }) => socket !== null).length;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    for (const client of this.#server.clients) client.terminate();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** Sends the event that was kept back until after the next one. */
  #letGo(): void {
    const held = this.#held;
    this.#held = null;
    if (held !== null) this.#tell(held);
  }

  #later(ms: number, act: () => void): void {
    sleep(ms, undefined, { signal: this.#stop.signal }).then(act, () => undefined);
  }

  #tell(event: DispatchEvent): void {
    for (const session of this.#sessions.values()) session.tell(event);
  }
}
