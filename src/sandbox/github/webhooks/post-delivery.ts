import { sign } from '@octokit/webhooks-methods';
import type { Delivery } from '../../hub/webhooks/delivery.ts';
import type { DeliveryOutcome } from '../../hub/webhooks/post-delivery.ts';
import type { Hook } from '../store/hook.ts';

/** Posts a delivery with the headers that GitHub sends, signed with the hook's secret. */
export async function postDelivery(hook: Hook, delivery: Delivery, signal: AbortSignal): Promise<DeliveryOutcome> {
  const { body, id, scope } = delivery;
  try {
    const headers = {
      'Content-Type': 'application/json',
      'User-Agent': 'GitHub-Hookshot/sandbox',
      'X-GitHub-Event': scope,
      'X-GitHub-Delivery': id,
      'X-GitHub-Hook-ID': '1',
      'X-GitHub-Hook-Installation-Target-Type': 'integration',
      'X-Hub-Signature-256': await sign(hook.secret, body),
    };
    const response = await fetch(hook.url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    await response.arrayBuffer();
    return { status: response.status, note: null };
  } catch (fault) {
    return { status: null, note: fault instanceof Error ? fault.message : String(fault) };
  }
}
