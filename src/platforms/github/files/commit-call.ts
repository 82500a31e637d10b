import { z } from 'zod';
import type { HubClient } from '../../hub/hub-client.ts';
import { PlatformFault } from '../../platform-fault.ts';
import { makeCommit } from './make-commit.ts';
import type { RepoCalls } from './repo-calls.ts';

/**
 * Commits to main, compare-and-set: the branch moves without force, so only from `parentCommit`. GitHub answers 422 when it
 * is not there any more, and also when a rule protects the branch: which of them it was, the head tells.
 */
export function commitCall(calls: RepoCalls, head: HubClient['head']): HubClient['commit'] {
  return async (request) => {
    const { repo, parentCommit } = request;
    try {
      const sha = await makeCommit(request, calls);
      const parameters = { ref: 'heads/main', sha, force: false };
      await calls.ask(repo, { route: 'PATCH /git/refs/{ref}', parameters, answer: z.unknown() });
      return { done: true, sha };
    } catch (fault) {
      const status = fault instanceof PlatformFault && fault.kind === 'refused' ? fault.status : null;
      if (status === 403 || status === 404) return { done: false, reason: 'forbidden' };
      const raced = (status === 422 || status === 409) && (await head(repo)) !== parentCommit;
      if (raced) return { done: false, reason: 'branch-moved' };
      throw fault;
    }
  };
}
