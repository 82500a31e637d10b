import type { Hub } from '../hub.ts';
import type { AccessToken } from '../store/access-token.ts';
import type { Account } from '../store/account.ts';
import type { Reply } from './reply.ts';

export interface Caller {
  account: Account;
  token: AccessToken;
}

/** One request whose body has arrived; handlers are synchronous, so that a write is one transaction. */
export interface Call {
  hub: Hub;
  method: string;
  /** Path as sent, still percent-encoded. */
  path: string;
  query: URLSearchParams;
  params: Record<string, string>;
  headers: Headers;
  body: Uint8Array;
  /** null: anonymous. */
  caller: Caller | null;
}

export type Handler = (call: Call) => Reply;
