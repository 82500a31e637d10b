import type { Corruption } from '../control/fault.ts';

interface Body {
  event?: { scope?: string };
  discussion?: { author?: unknown };
  comment?: { author?: unknown };
  webhook?: { version?: number };
}

/** A delivery as a receiver must also survive it: a scope or version it does not know, more fields, a deleted author. */
export function corruptPayload(text: string, corruption: Corruption): string {
  const body: Body = JSON.parse(text);
  if (corruption === 'unknown-scope') {
    return JSON.stringify({ ...body, event: { ...body.event, scope: `${body.event?.scope}.novelty` } });
  }
  if (corruption === 'version') return JSON.stringify({ ...body, webhook: { ...body.webhook, version: 4 } });
  if (corruption === 'extra-fields') return JSON.stringify({ ...body, novelty: { nested: [1, null, 'two'] } });
  const { author: _gone, ...discussion } = body.discussion ?? {};
  const { author: _lost, ...comment } = body.comment ?? {};
  return JSON.stringify({
    ...body,
    ...(body.discussion === undefined ? {} : { discussion }),
    ...(body.comment === undefined ? {} : { comment }),
  });
}
