import { setTimeout as sleep } from 'node:timers/promises';
import { type Corruption, corruption } from '../control/fault.ts';
import type { FaultBook } from '../control/fault-book.ts';
import type { Collection } from '../store/collection.ts';
import type { HubDatabase } from '../store/hub-database.ts';
import { type Delivery, toDelivery } from './delivery.ts';
import type { DeliveryOutcome } from './post-delivery.ts';

/** What the dispatcher reads and keeps of a webhook. */
interface Receiver {
  id: string;
  url: string;
  disabled: boolean | 'suspended-after-failure';
  /** Deliveries that failed since the last that worked. */
  failures: number;
}

interface DispatcherOptions<W extends Receiver> {
  store: { database: HubDatabase; webhooks: Collection<W> };
  clock: () => Date;
  faults: FaultBook;
  /** Failing deliveries in a row until the webhook is suspended. */
  suspendAfter: number;
  /** Further tries of a delivery answered 5xx or not at all. */
  retries: number;
  timeoutMs: number;
  post: (webhook: W, delivery: Delivery, signal: AbortSignal) => Promise<DeliveryOutcome>;
  corrupt: (body: string, corruption: Corruption) => string;
  onChange: (delivery: Delivery) => void;
}

/**
 * Sends deliveries in the background, per webhook one after the other. UNKNOWN: the Hub's timeout, retries and order;
 * here by default 10 s, none, and the order of the events. What was pending when the process died is sent at the start.
 */
export class Dispatcher<W extends Receiver> {
  readonly #options: DispatcherOptions<W>;
  readonly #busy = new Map<string, Promise<void>>();
  readonly #stop = new AbortController();
  /** Deliveries taken out of the line by a fault, to be sent later. */
  readonly #apart = new Set<Promise<void>>();
  readonly #held = new Map<string, { delivery: Delivery; timer: NodeJS.Timeout }>();
  readonly #taken = new Set<number>();
  #corruptions = 0;

  constructor(options: DispatcherOptions<W>) {
    this.#options = options;
    for (const webhook of options.store.webhooks.values()) this.wake(webhook.id);
  }

  wake(webhookId: string): void {
    if (this.#busy.has(webhookId) || this.#stop.signal.aborted) return;
    const work = this.#drain(webhookId).finally(() => {
      this.#busy.delete(webhookId);
      if (this.#next(webhookId) !== null) this.wake(webhookId);
    });
    this.#busy.set(webhookId, work);
  }

  async close(): Promise<void> {
    this.#stop.abort();
    for (const { timer } of this.#held.values()) clearTimeout(timer);
    await Promise.allSettled([...this.#busy.values(), ...this.#apart]);
  }

  #next(webhookId: string): Delivery | null {
    if (this.#stop.signal.aborted) return null;
    const sql = `SELECT * FROM deliveries WHERE state = 'pending' AND webhook = ? ORDER BY seq LIMIT ?`;
    for (const row of this.#options.store.database.rows(sql, webhookId, this.#taken.size + 1)) {
      const delivery = toDelivery(row);
      if (!this.#taken.has(delivery.seq)) return delivery;
    }
    return null;
  }

  async #drain(webhookId: string): Promise<void> {
    // The request that caused the event is answered first.
    await new Promise((resolve) => setImmediate(resolve));
    for (let delivery = this.#next(webhookId); delivery !== null; delivery = this.#next(webhookId)) {
      this.#taken.add(delivery.seq);
      await this.#handle(delivery);
    }
  }

  async #handle(delivery: Delivery): Promise<void> {
    const webhook = this.#options.store.webhooks.get(delivery.webhook);
    if (webhook === null || webhook.disabled !== false) return this.#note(delivery, { state: 'abandoned' });
    const subject = { method: 'POST', path: webhook.url, kind: delivery.scope };
    const faults = this.#options.faults.strike('webhook', subject);
    let body = delivery.body;
    for (const { action, ms, corruption: chosen } of faults) {
      if (action === 'webhook-lose') return this.#note(delivery, { state: 'lost' });
      if (action === 'webhook-reorder' && !this.#held.has(webhook.id)) return this.#hold(delivery, ms ?? 2_000);
      if (action === 'webhook-delay') return this.#later(delivery, ms ?? 1_000);
      if (action === 'webhook-corrupt') {
        const { options } = corruption;
        body = this.#options.corrupt(body, chosen ?? options[this.#corruptions++ % options.length] ?? 'version');
      }
    }
    await this.#send({ ...delivery, body });
    if (faults.some((fault) => fault.action === 'webhook-duplicate')) await this.#send({ ...delivery, body });
    const held = this.#held.get(webhook.id);
    if (held === undefined) return;
    clearTimeout(held.timer);
    this.#held.delete(webhook.id);
    await this.#send(held.delivery);
  }

  /** Keeps a delivery back until another one of its webhook was sent, or until the time is up. */
  #hold(delivery: Delivery, ms: number): void {
    const timer = setTimeout(() => {
      this.#held.delete(delivery.webhook);
      this.#keep(this.#send(delivery));
    }, ms);
    this.#held.set(delivery.webhook, { delivery, timer });
  }

  #later(delivery: Delivery, ms: number): void {
    const wait = sleep(ms, undefined, { signal: this.#stop.signal });
    this.#keep(
      wait.then(
        () => this.#send(delivery),
        () => undefined,
      ),
    );
  }

  #keep(work: Promise<void>): void {
    const kept = work.finally(() => this.#apart.delete(kept));
    this.#apart.add(kept);
  }

  async #send(delivery: Delivery): Promise<void> {
    const webhook = this.#options.store.webhooks.get(delivery.webhook);
    if (webhook === null) return this.#note(delivery, { state: 'abandoned' });
    let outcome: DeliveryOutcome = { status: null, note: null };
    for (let attempt = 0; attempt <= this.#options.retries; attempt += 1) {
      const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(this.#options.timeoutMs)]);
      outcome = await this.#options.post(webhook, delivery, signal);
      if (this.#stop.signal.aborted) return;
      if (outcome.status !== null && outcome.status < 500) break;
    }
    const works = outcome.status !== null && outcome.status < 400;
    this.#note(delivery, { state: works ? 'sent' : 'failed', ...outcome });
    this.#count(webhook.id, works);
  }

  #note(delivery: Delivery, outcome: { state: string; status?: number | null; note?: string | null }): void {
    const { store, clock, onChange } = this.#options;
    const { state, status = null, note = null } = outcome;
    const sentAt = clock().toISOString();
    store.database.write(() =>
      store.database.run(
        'UPDATE deliveries SET state = ?, status = ?, note = ?, sent_at = ? WHERE seq = ?',
        ...[state, status, note, sentAt, delivery.seq],
      ),
    );
    this.#taken.delete(delivery.seq);
    onChange({ ...delivery, state, status, note, sentAt });
  }

  /** INFERRED: a run of failures suspends the webhook until it is enabled again. */
  #count(webhookId: string, works: boolean): void {
    const { store, suspendAfter } = this.#options;
    const webhook = store.webhooks.get(webhookId);
    if (webhook === null || (works && webhook.failures === 0)) return;
    const failures = works ? 0 : webhook.failures + 1;
    const disabled = failures >= suspendAfter ? 'suspended-after-failure' : webhook.disabled;
    store.database.write(() => store.webhooks.put({ ...webhook, failures, disabled }));
  }
}
