import type { WebSocket } from 'ws';
import type { DispatchEvent } from '../discord.ts';

const messageContent = 1 << 15;
/** Events kept for a session that may come back. */
const kept = 1_000;

interface Sent {
  s: number;
  t: string;
  d: unknown;
}

/** One identified session: it outlives its connection, and what it missed is sent when it resumes. */
export class Session {
  readonly id: string;
  readonly #intents: number;
  #socket: WebSocket | null;
  #sent: Sent[] = [];
  #last = 0;

  constructor({ id, intents, socket }: { id: string; intents: number; socket: WebSocket }) {
    this.id = id;
    this.#intents = intents;
    this.#socket = socket;
  }

  get socket(): WebSocket | null {
    return this.#socket;
  }

  tell({ name, data, intent, reduced }: DispatchEvent): void {
    if (intent !== 0 && (this.#intents & intent) === 0) return;
    const d = reduced !== undefined && (this.#intents & messageContent) === 0 ? reduced : data;
    this.#last += 1;
    const event = { s: this.#last, t: name, d };
    this.#sent = [...this.#sent.slice(-kept), event];
    this.#send(event);
  }

  /** False when what it missed is not known any more, or it claims to have seen more than there was. */
  resume(socket: WebSocket, seen: number): boolean {
    const first = this.#sent[0]?.s ?? 1;
    if (seen > this.#last || seen < first - 1) return false;
    this.#socket?.close(4000);
    this.#socket = socket;
    for (const event of this.#sent) if (event.s > seen) this.#send(event);
    this.tell({ name: 'RESUMED', data: {}, intent: 0 });
    return true;
  }

  /** Forgets a connection that ended; a newer one stays. */
  leave(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }

  #send(event: Sent): void {
    if (this.#socket?.readyState === this.#socket?.OPEN) this.#socket?.send(JSON.stringify({ op: 0, ...event }));
  }
}
