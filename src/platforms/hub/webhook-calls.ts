import { z } from 'zod';
import { parseAnswer } from './http/parse-answer.ts';
import type { HubClient } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';

const webhook = z.looseObject({
  id: z.string(),
  url: z.string().nullish(),
  disabled: z.union([z.boolean(), z.string()]).default(false),
});
const webhookList = z.array(webhook);
const written = z.looseObject({ webhook });

/**
 * The account's own webhooks (hub-api.md §2.4). The secret cannot be read back, and what happens to it in an update
 * without one is not documented, so that it is sent each time.
 */
export function webhookCalls(http: HubFetch): Pick<HubClient, 'keepWebhook'> {
  const post = async (path: string, body: object) =>
    http.write(`/api/settings/webhooks${path}`, { body: JSON.stringify(body), contentType: 'application/json' });
  return {
    async keepWebhook({ url, secret, watched }) {
      const wanted = { url, secret, domains: ['repo', 'discussion'], watched };
      const all = parseAnswer(webhookList, await http.read('/api/settings/webhooks'));
      const own = all.find((each) => each.url === url);
      if (!own) {
        parseAnswer(written, await post('', wanted));
        return 'made';
      }
      parseAnswer(written, await post(`/${own.id}`, wanted));
      if (own.disabled !== false) await post(`/${own.id}/enable`, {});
      return 'updated';
    },
  };
}
