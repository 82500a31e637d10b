import { z } from 'zod';
import type { Call, Caller, Handler } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { onWrite } from '../http/on-write.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { makeOid } from '../store/make-oid.ts';
import { type Webhook, watched } from '../store/webhook.ts';
import { describeWebhook } from './describe-webhook.ts';

const schema = z.object({
  watched: z.array(watched).min(1),
  domains: z.array(z.enum(['repo', 'discussion'])).min(1),
  url: z.url({ protocol: /^https?$/ }),
  secret: z
    .string()
    .regex(/^[\x20-\x7F]*$/)
    .nullish(),
});

/** Finds a webhook of the caller. */
function onOwn(handler: (call: Call, webhook: Webhook) => Reply): Handler {
  return onWrite((call, caller) => {
    const webhook = call.hub.store.webhooks.get(call.params.webhook ?? '');
    if (webhook === null || webhook.ownerId !== caller.account.id) return refusal(404, 'Webhook not found');
    return handler(call, webhook);
  });
}

function answer(call: Call, webhook: Webhook): Reply {
  return jsonReply({ webhook: describeWebhook(call.hub, webhook) });
}

function create(call: Call, caller: Caller): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { url, watched: watches, domains, secret } = body.value;
  const now = call.hub.clock();
  const webhook = call.hub.store.webhooks.put({
    id: makeOid(now),
    ownerId: caller.account.id,
    url,
    secret: secret === undefined || secret === '' ? null : secret,
    disabled: false,
    watched: watches,
    domains,
    lastTriggerAt: null,
    failures: 0,
  });
  return answer(call, webhook);
}

function update(call: Call, webhook: Webhook): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { url, watched: watches, domains, secret } = body.value;
  // UNKNOWN: whether a missing secret is kept or cleared; kept here.
  const kept = secret === undefined ? webhook.secret : secret === '' ? null : secret;
  return answer(call, call.hub.store.webhooks.put({ ...webhook, url, watched: watches, domains, secret: kept }));
}

function switchTo(disabled: boolean): (call: Call, webhook: Webhook) => Reply {
  return (call, webhook) => answer(call, call.hub.store.webhooks.put({ ...webhook, disabled, failures: 0 }));
}

function remove(call: Call, webhook: Webhook): Reply {
  call.hub.store.webhooks.delete(webhook.id);
  return jsonReply({});
}

function list(call: Call, caller: Caller): Reply {
  const own = [...call.hub.store.webhooks.values()].filter((webhook) => webhook.ownerId === caller.account.id);
  return jsonReply(own.map((webhook) => describeWebhook(call.hub, webhook)));
}

/** Routes of /api/settings/webhooks (hub-api.md §2.4), for the caller's own webhooks. */
export const webhookSettings = {
  list: onWrite(list),
  get: onOwn(answer),
  create: onWrite(create),
  update: onOwn(update),
  enable: onOwn(switchTo(false)),
  disable: onOwn(switchTo(true)),
  remove: onOwn(remove),
};
