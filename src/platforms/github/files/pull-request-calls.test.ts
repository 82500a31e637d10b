import { expect, test } from 'vitest';
import { PlatformFault } from '../../platform-fault.ts';
import { pullRequestCalls } from './pull-request-calls.ts';
import type { RepoCalls } from './repo-calls.ts';

const ref = { platform: 'github', place: 'org/requests', number: 7 } as const;

/** A repository that answers each way of merging with a status, and the ways that were tried. */
function repository(answers: Record<string, number>) {
  const tried: unknown[] = [];
  const ask: RepoCalls['ask'] = async (_, { parameters = {}, answer }) => {
    tried.push(parameters);
    const status = answers[String(parameters.merge_method)] ?? 200;
    if (status === 200) return answer.parse({});
    const outcome = status < 500 ? 'not-applied' : 'unknown';
    throw new PlatformFault(status < 500 ? 'refused' : 'unavailable', `answered ${status}`, { outcome, status });
  };
  const { mergePullRequest } = pullRequestCalls({ ask, find: () => Promise.resolve(null) });
  return { tried, merge: () => mergePullRequest(ref, 'abc') };
}

test.each([
  ['squashed, at the expected head', {}, ['squash'], { accepted: true }],
  ['where only merge commits are allowed', { squash: 405 }, ['squash', 'merge'], { accepted: true }],
  ['not mergeable', { squash: 405, merge: 405 }, ['squash', 'merge'], { accepted: false, words: 'answered 405' }],
  ['at another head', { squash: 409 }, ['squash'], { accepted: false, words: 'answered 409' }],
  ['without the right', { squash: 403 }, ['squash'], { accepted: false, words: 'answered 403' }],
])('%s', async (_, answers, methods, expected) => {
  const { merge, tried } = repository(answers);
  expect(await merge()).toEqual(expected);
  expect(tried).toEqual(methods.map((method) => ({ pull_number: 7, sha: 'abc', merge_method: method })));
});

test('a merge whose outcome is unknown is not tried another way', async () => {
  const { merge, tried } = repository({ squash: 502 });
  await expect(merge()).rejects.toMatchObject({ outcome: 'unknown' });
  expect(tried).toHaveLength(1);
});
