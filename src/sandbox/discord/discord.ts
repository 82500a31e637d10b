import type { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { WriteLog } from '../hub/control/write-log.ts';
import type { Answer } from './interactions/answer.ts';
import type { Snowflakes } from './snowflakes.ts';
import type { DiscordStore } from './store/open-discord-store.ts';

export interface DispatchEvent {
  name: `${GatewayDispatchEvents}`;
  data: unknown;
  /** The intent bit a session needs to be told; 0: every session is. */
  intent: number;
  /** The same without what only sessions with the intent MESSAGE_CONTENT may see. */
  reduced?: unknown;
}

/** What every route and every act works with. */
export interface Discord {
  store: DiscordStore;
  log: WriteLog;
  clock: () => Date;
  ids: Snowflakes;
  /** Hex of the Ed25519 key that interactions over HTTP are signed with. */
  publicKey: string;
  /** How long the app has to answer an interaction; Discord gives 3,000. */
  answerWithinMs: number;
  /** Address of the gateway. */
  gatewayUrl: () => string;
  /** Tells the gateway's sessions, once the transaction is committed. */
  dispatch: (event: DispatchEvent) => void;
  /** Has an interaction told to the app, and waits until it is answered; null when it is not in time. */
  ask: (interactionId: string, payload: unknown) => Promise<Answer | null>;
  /** Wakes whoever waits for the answer. */
  answered: (answer: Answer) => void;
}
