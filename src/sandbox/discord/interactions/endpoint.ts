import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { FaultBook } from '../../hub/control/fault-book.ts';
import { carryOut } from '../../hub/http/carry-out.ts';
import type { Discord } from '../discord.ts';
import { guild } from '../guild.ts';
import { logWrite } from '../rest/log-write.ts';
import { postCallback } from '../rest/post-callback.ts';
import { postSigned } from './post-signed.ts';
import type { SigningKey } from './signing-key.ts';

interface EndpointOptions {
  discord: Discord;
  faults: FaultBook;
  key: SigningKey;
  closing: AbortSignal;
}

const pong = z.object({ type: z.literal(1) });

/** The app's own address for interactions, in the place of the gateway once it is set. */
export class Endpoint {
  readonly #options: EndpointOptions;

  constructor(options: EndpointOptions) {
    this.#options = options;
  }

  get url(): string | null {
    return this.#options.discord.store.settings.get('interactions-endpoint')?.value ?? null;
  }

  /**
   * Sets the address (null: back to the gateway) after the test that Discord makes: a PING must be answered with a pong,
   * and one with a wrong signature with 401. False when it fails; the address then stays what it was.
   */
  async set(url: string | null): Promise<boolean> {
    const { database, settings } = this.#options.discord.store;
    if (url !== null) {
      const ping = {
        id: this.#options.discord.ids.next(),
        application_id: guild.applicationId,
        type: 1,
        version: 1,
        token: 'ping',
      };
      const right = await this.#post(url, ping, false);
      const wrong = await this.#post(url, ping, true);
      if (right?.status !== 200 || !pong.safeParse(right.body).success || wrong?.status !== 401) return false;
    }
    database.write(() => {
      if (url === null) settings.delete('interactions-endpoint');
      else settings.put({ name: 'interactions-endpoint', value: url });
    });
    return true;
  }

  /** Posts an interaction; its answer may stand in the response or come as a callback. `webhook-corrupt` forges the signature. */
  async tell(url: string, interactionId: string, payload: unknown): Promise<void> {
    const { faults, closing } = this.#options;
    const struck = faults.strike('webhook', { method: 'POST', path: url, kind: 'INTERACTION_CREATE' });
    const isStruck = (action: string) => struck.find((fault) => fault.action === action);
    if (isStruck('webhook-lose') !== undefined) return;
    const late = isStruck('webhook-delay');
    if (late !== undefined) await sleep(late.ms ?? 1_000, undefined, { signal: closing }).catch(() => {});
    const times = isStruck('webhook-duplicate') === undefined ? 1 : 2;
    for (let sent = 0; sent < times; sent += 1) {
      const response = await this.#post(url, payload, isStruck('webhook-corrupt') !== undefined);
      if (response?.status === 200) this.#take(interactionId, response.body);
    }
  }

  /** An answer in the response counts as the callback that it stands for. */
  #take(interactionId: string, body: unknown): void {
    const { discord } = this.#options;
    const { interactions, database } = discord.store;
    const token = interactions.get(interactionId)?.token ?? '';
    const path = `/interactions/${interactionId}/${token}/callback`;
    const params = { interaction: interactionId, token };
    const call = { discord, method: 'POST', path, params, query: new URLSearchParams(), body };
    carryOut(() => postCallback(call), {
      method: call.method,
      database,
      record: (outcome) => logWrite(call, 'interaction-callback', outcome),
      madeNumber: () => undefined,
    });
  }

  #post(url: string, payload: unknown, forge: boolean): ReturnType<typeof postSigned> {
    const { discord, key, closing } = this.#options;
    const signal = AbortSignal.any([closing, AbortSignal.timeout(discord.answerWithinMs)]);
    return postSigned({ url, payload, key, now: discord.clock(), signal, forge });
  }
}
