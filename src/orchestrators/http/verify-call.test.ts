import { expect, test } from 'vitest';
import { callSignature } from './call-signature.ts';
import { verifyCall } from './verify-call.ts';

const timestamp = '1795262400';
const now = new Date(Number(timestamp) * 1000);
const call = { method: 'POST', path: '/evaluations?a=1', body: '{"job":"7"}' };
const signed = (secret: string) => callSignature({ ...call, timestamp }, secret);
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

test('the signature is the HMAC of four lines (docs/orchestrators.md has this example)', () => {
  expect(signed('a secret')).toBe('v1=2ee8defd5f808622f4a8e106fc9e2264a9f9a49c3432ede0ab4af0552659e1b7');
});

test.each([
  ['as signed', call, signed('new'), now, null],
  ['with the other valid secret', call, signed('old'), now, null],
  ['with another secret', call, signed('another'), now, 'wrong-signature'],
  ['with another body', { ...call, body: '{"job":"8"}' }, signed('new'), now, 'wrong-signature'],
  ['at another path', { ...call, path: '/evaluations' }, signed('new'), now, 'wrong-signature'],
  ['by another method', { ...call, method: 'GET' }, signed('new'), now, 'wrong-signature'],
  ['at the end of the window', call, signed('new'), later(5), null],
  ['sent again after the window', call, signed('new'), later(6), 'outside-window'],
  ['from the future', call, signed('new'), later(-6), 'outside-window'],
  ['without a signature', call, undefined, now, 'no-signature'],
])('a call %s', (_, received, signature, at, problem) => {
  expect(verifyCall(received, { timestamp, signature }, { secrets: ['new', 'old'], now: at })).toBe(problem);
});
