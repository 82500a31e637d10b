import { expect, test } from 'vitest';
import { isInChannel } from './is-in-channel.js';

const callback = '/interactions/901/token-1/callback';
const values = {
  channel: '119',
  messages: [{ answers: { interactionId: '901' } }],
  writes: [{ path: callback }, { path: '/interactions/902/token-2/callback' }],
};

test.each([
  ['a message of the channel', '/channels/119/messages', true],
  ['the channel itself', '/channels/119', true],
  ['a message of another one', '/channels/1190/messages', false],
  ['the first answer to somebody there', callback, true],
  ['a later one', '/webhooks/118/token-1/messages/@original', true],
  ['a follow-up', '/webhooks/118/token-1?wait=true', true],
  ['an answer that is not seen there', '/webhooks/118/token-2/messages/@original', false],
  ['an answer without a beginning', '/webhooks/118/token-3/messages/@original', false],
])('%s', (_, path, isThere) => {
  expect(isInChannel({ path }, values)).toBe(isThere);
});
