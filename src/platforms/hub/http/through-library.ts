import type { z } from 'zod';
import { PlatformFault } from '../../platform-fault.ts';
import type { HubFetch } from '../hub-fetch.ts';

/** What the functions of @huggingface/hub take, so that their reads go through HubFetch, too. For reads only. */
export function libraryAccess(http: HubFetch): { hubUrl: string; fetch: typeof fetch } {
  return {
    hubUrl: http.url,
    async fetch(input, init) {
      const address = input instanceof Request ? input.url : String(input);
      const answer = await http.read(address, typeof init?.body === 'string' ? { question: init.body } : {});
      return new Response(answer.bytes, { status: answer.status, headers: answer.headers });
    },
  };
}

/** Checks what the library hands out, and turns its stumbling over an unexpected answer into a PlatformFault. */
export async function* throughLibrary<Item>(
  items: AsyncIterable<unknown> | Promise<unknown[]>,
  schema: z.ZodType<Item>,
): AsyncGenerator<Item> {
  try {
    for await (const item of Symbol.asyncIterator in items ? items : await items) yield schema.parse(item);
  } catch (cause) {
    if (cause instanceof PlatformFault) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformFault('unreadable-answer', message, { outcome: 'not-applied', cause });
  }
}
