import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { makeOid } from '../store/make-oid.ts';

/**
 * POST /api/settings/webhooks/{id}/replay/{logId}: the same body again to the present address and secret. INFERRED: the
 * body is byte-identical. The Hub answers the receiver's status; here it is sent in the background and 202 is told.
 */
export function replayDelivery(call: Call, caller: Caller): Reply {
  const { store, clock, announcer } = call.hub;
  const webhook = store.webhooks.get(call.params.webhook ?? '');
  const past = store.database.first('SELECT * FROM deliveries WHERE id = ?', call.params.log ?? '');
  if (webhook === null || webhook.ownerId !== caller.account.id || past?.text('webhook') !== webhook.id) {
    return refusal(404, 'Webhook delivery not found');
  }
  const now = clock();
  store.database.run(
    'INSERT INTO deliveries (id, webhook, at, scope, action, body, state) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[
      makeOid(now),
      webhook.id,
      now.toISOString(),
      past.text('scope'),
      past.text('action'),
      past.text('body'),
      'pending',
    ],
  );
  announcer.wake(webhook.id);
  return jsonReply({ status: 202 });
}
