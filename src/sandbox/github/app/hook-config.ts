import type { components } from '@octokit/openapi-types';
import { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { readBody } from '../http/read-body.ts';
import { setHook } from '../webhooks/set-hook.ts';

const schema = z.object({ url: z.url().optional(), secret: z.string().min(1).optional() });

/** GET /app/hook/config; the secret is never shown. */
export function hookConfig({ github }: Call): Reply {
  const url = github.store.webhooks.get('app')?.url;
  const config: components['schemas']['webhook-config'] = {
    content_type: 'json',
    insecure_ssl: '0',
    secret: '********',
    ...(url === undefined ? {} : { url }),
  };
  return jsonReply(config);
}

/** PATCH /app/hook/config. */
export function changeHookConfig(call: Call): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  setHook(call.github, body.value);
  return hookConfig(call);
}
