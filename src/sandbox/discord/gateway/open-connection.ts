import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { DispatchEvent } from '../discord.ts';
import { guild } from '../guild.ts';
import { clientPayload, type Identify, type Resume } from './client-payload.ts';
import { closeCodes } from './close-codes.ts';
import type { Opening } from './log-opening.ts';
import { Session } from './session.ts';

/** Presences take a privilege that the sandbox's application has not. */
const disallowedIntents = 1 << 8;

export interface ConnectionOptions {
  sessions: Map<string, Session>;
  heartbeatMs: number;
  /** READY for a session, and what follows it. */
  welcome: (sessionId: string) => DispatchEvent[];
  /** Told of every identify and resume, also of those that are refused. */
  onOpening: (opening: Opening) => void;
}

function parsed(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return null;
  }
}

/** Speaks with one client from HELLO on: IDENTIFY or RESUME, then heartbeats. */
export function openConnection(socket: WebSocket, options: ConnectionOptions): void {
  const { sessions, heartbeatMs, welcome, onOpening } = options;
  let session: Session | null = null;
  const say = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }));

  function identify({ token, ...d }: Identify): void {
    const isAllowed = (d.intents & disallowedIntents) === 0;
    onOpening({ kind: 'identify', body: d, isAccepted: token === guild.botToken && isAllowed });
    if (token !== guild.botToken) socket.close(closeCodes.authenticationFailed);
    else if (!isAllowed) socket.close(closeCodes.disallowedIntents);
    else start(d);
  }

  function start({ intents }: Omit<Identify, 'token'>): void {
    session = new Session({ id: randomUUID().replaceAll('-', ''), intents, socket });
    sessions.set(session.id, session);
    for (const event of welcome(session.id)) session.tell(event);
  }

  function resume({ token, ...d }: Resume): void {
    const known = sessions.get(d.session_id);
    const isResumed = token === guild.botToken && known?.resume(socket, d.seq) === true;
    onOpening({ kind: 'resume', body: d, isAccepted: isResumed });
    if (token !== guild.botToken) socket.close(closeCodes.authenticationFailed);
    else if (isResumed) session = known ?? null;
    else say(9, false);
  }

  socket.on('close', () => session?.leave(socket));
  socket.on('error', () => socket.terminate());
  socket.on('message', (data) => {
    const payload = clientPayload.safeParse(parsed(data));
    if (!payload.success) return socket.close(closeCodes.decodeError);
    const { op, d } = payload.data;
    if (op === 1) return say(11, null);
    if (session === null && op !== 2 && op !== 6) return socket.close(closeCodes.notAuthenticated);
    if (session !== null && (op === 2 || op === 6)) return socket.close(closeCodes.alreadyAuthenticated);
    if (op === 2) identify(d);
    if (op === 6) resume(d);
  });
  say(10, { heartbeat_interval: heartbeatMs });
}
