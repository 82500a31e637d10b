import { expect, test } from 'vitest';
import { PlatformFault } from '../platform-fault.ts';
import { faultFromOctokit } from './fault-from-octokit.ts';

const now = new Date('2026-11-21T12:00:00Z');
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const reset = String(now.getTime() / 1000 + 1800);

/** Errors as Octokit throws them: RequestError with GitHub's answer, GraphqlResponseError, and broken calls. */
const answered = (status: number, headers = {}, message = 'Not so') =>
  Object.assign(new Error(message), { status, response: { status, headers, data: {} } });
const graphql = (type: string, headers = {}) =>
  Object.assign(new Error('Request failed'), { headers, errors: [{ type, message: 'no' }] });
const broken = (cause: Error) => Object.assign(new Error('Unknown', { cause }), { status: 500 });
const refusedSocket = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
const timeout = Object.assign(new Error('too late'), { name: 'TimeoutError' });

test.each([
  ['a refusal', answered(422), { kind: 'refused', status: 422, outcome: 'not-applied', code: null }],
  ['a token that is not accepted', answered(401), { kind: 'refused', code: 'bad-credentials' }],
  ['missing rights are no limit', answered(403, { 'x-ratelimit-remaining': '12' }), { kind: 'refused', status: 403 }],
  ['a secondary limit', answered(403, { 'retry-after': '60' }), { kind: 'rate-limited', until: inSeconds(61) }],
  ['one told with 429', answered(429, { 'retry-after': 5 }), { kind: 'rate-limited', until: inSeconds(6) }],
  [
    'a secondary limit in words alone',
    answered(403, {}, 'You have exceeded a secondary rate limit'),
    { kind: 'rate-limited', until: inSeconds(60) },
  ],
  [
    'the primary limit',
    answered(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
    { kind: 'rate-limited', until: inSeconds(1801), outcome: 'not-applied' },
  ],
  [
    'the limit of GraphQL',
    graphql('RATE_LIMITED', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
    { kind: 'rate-limited', until: inSeconds(1801) },
  ],
  ['a question that GraphQL could not answer', graphql('SERVICE_UNAVAILABLE'), { kind: 'unavailable' }],
  [
    'a token that an installation does not get any more',
    {
      ...answered(404),
      message: 'Not Found',
      request: { url: 'https://api.github.com/app/installations/1/access_tokens' },
    },
    { kind: 'refused', code: 'not-installed', status: null },
  ],
  ['an outage', answered(502), { kind: 'unavailable', status: 502, outcome: 'unknown' }],
  ['no connection', broken(refusedSocket), { kind: 'unavailable', outcome: 'not-applied' }],
  ['a connection that broke', broken(new Error('socket hang up')), { kind: 'unavailable', outcome: 'unknown' }],
  ['no answer in time', broken(timeout), { kind: 'timeout', outcome: 'unknown' }],
])('%s', (_what, error, expected) => {
  const fault = faultFromOctokit(error, { what: 'POST /x', writes: true, now });
  expect(fault).toBeInstanceOf(PlatformFault);
  expect(fault).toMatchObject(expected);
});
