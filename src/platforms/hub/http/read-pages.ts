import { z } from 'zod';
import type { HubFetch } from '../hub-fetch.ts';
import { parseAnswer } from './parse-answer.ts';

/** Items of a list that the Hub pages by `Link: <…>; rel="next"` (hub-api.md §1.3), each page asked for when it is needed. */
export async function* readPages<Item>(http: HubFetch, path: string, item: z.ZodType<Item>): AsyncGenerator<Item> {
  const page = z.array(item);
  for (let next: string | undefined = path; next !== undefined; ) {
    const answer = await http.read(next);
    yield* parseAnswer(page, answer);
    next = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1];
  }
}
