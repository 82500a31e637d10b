import { openBoundedCache } from '../../bounded-cache.ts';
import type { HubAnswer, HubFetch } from '../hub-fetch.ts';

interface ConditionalReadOptions<Value> {
  http: HubFetch;
  parse: (answer: HubAnswer) => Value;
  limits: { entries: number; bytes: number };
}

/**
 * A read that remembers parsed answers by their ETag and asks with If-None-Match; `url` is where this answer came from.
 * The memory belongs to one client, so to one token. Values are shared: callers must not change them.
 */
export function openConditionalRead<Value>({ http, parse, limits }: ConditionalReadOptions<Value>) {
  const cache = openBoundedCache<{ etag: string; value: Value }>(limits);

  return async function conditionalRead(path: string): Promise<{ value: Value; url: URL }> {
    const known = cache.get(path);
    const answer = await http.read(path, known ? { headers: { 'if-none-match': known.etag } } : {});
    if (answer.status === 304 && known) return { value: known.value, url: answer.url };
    const value = parse(answer);
    const etag = answer.headers.get('etag');
    if (etag) cache.set(path, { etag, value }, answer.bytes.length);
    else cache.delete(path);
    return { value, url: answer.url };
  };
}
