import type { Reply } from '../../hub/http/reply.ts';
import type { GitHub } from '../github.ts';
import type { Account } from '../store/account.ts';

export interface Caller {
  /** A person, the app's installation (acts as its bot), or the app itself (a JWT). */
  as: 'person' | 'installation' | 'app';
  account: Account;
}

/** One request whose body has arrived; handlers are synchronous, so that a write is one transaction. */
export interface Call {
  github: GitHub;
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
