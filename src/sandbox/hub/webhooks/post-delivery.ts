import type { Webhook } from '../store/webhook.ts';

export interface DeliveryOutcome {
  /** null: no answer. */
  status: number | null;
  note: string | null;
}

/** Posts a body to a webhook's address; the secret goes verbatim into X-Webhook-Secret (hub-api.md §2.1). */
export async function postDelivery(webhook: Webhook, body: string, signal: AbortSignal): Promise<DeliveryOutcome> {
  const secret: Record<string, string> = webhook.secret === null ? {} : { 'X-Webhook-Secret': webhook.secret };
  const headers = { 'Content-Type': 'application/json', ...secret };
  try {
    const response = await fetch(webhook.url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    await response.arrayBuffer();
    return { status: response.status, note: null };
  } catch (fault) {
    return { status: null, note: fault instanceof Error ? fault.message : String(fault) };
  }
}
