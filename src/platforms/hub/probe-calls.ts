import { z } from 'zod';
import { PlatformFault } from '../platform-fault.ts';
import { parseAnswer } from './http/parse-answer.ts';
import type { HubRepo } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';
import { apiPath } from './hub-path.ts';

const webhooks = z.array(
  z.looseObject({ url: z.string().nullish(), disabled: z.union([z.boolean(), z.string()]).default(false) }),
);

/** Questions that only `steward doctor` asks. */
export interface ProbeCalls {
  /** Whether the token may read or write a repository (hub-api.md §4.4). */
  may(access: 'read' | 'write', repo: HubRepo): Promise<boolean>;
  /** Addresses of the account's webhooks, and whether the Hub switched them off. */
  webhooks(): Promise<{ url: string; on: boolean }[]>;
}

export function probeCalls(http: HubFetch): ProbeCalls {
  return {
    async may(access, repo) {
      try {
        await http.read(access === 'write' ? apiPath(repo, 'auth-check', 'write') : apiPath(repo, 'auth-check'));
        return true;
      } catch (fault) {
        if (fault instanceof PlatformFault && fault.kind === 'refused') return false;
        throw fault;
      }
    },
    async webhooks() {
      const all = parseAnswer(webhooks, await http.read('/api/settings/webhooks'));
      return all.flatMap(({ url, disabled }) => (url ? [{ url, on: disabled === false }] : []));
    },
  };
}
