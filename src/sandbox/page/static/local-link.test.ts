import { expect, test } from 'vitest';
import { localLink } from './local-link.js';
import { placeHash, readHash, tabHash } from './places.js';

const config = {
  hubUrl: 'http://127.0.0.1:7001',
  github: { url: 'http://127.0.0.1:7003', controlUrl: '', repository: 'board/desk' },
  discord: { controlUrl: '', channel: 'leaderboard', tryThese: [] },
};

test.each([
  ['a discussion here', 'http://127.0.0.1:7001/spaces/a/b/discussions/3', '#/spaces/a/b/3'],
  ['a pull request of a dataset', 'https://huggingface.co/datasets/a/b/discussions/3', '#/datasets/a/b/3'],
  ['a discussion of a model', 'https://huggingface.co/a/b/discussions/3', '#/models/a/b/3'],
  ['an issue here', 'http://127.0.0.1:7003/board/desk/issues/12', '#/github/board/desk/12'],
  ['a pull request on GitHub', 'https://github.com/board/desk/pull/12', '#/github/board/desk/12'],
  ['a comment of an issue', 'http://127.0.0.1:7003/board/desk/issues/12#issuecomment-5', '#/github/board/desk/12'],
  ['a channel, at the page', 'http://127.0.0.1:4101/channels/118/119', '#/discord/119'],
  ['a message on Discord', 'https://discord.com/channels/118/119/120', '#/discord/119'],
])('%s opens in the page', (_, address, hash) => {
  expect(localLink(address, config)).toEqual({ href: hash, outside: false });
});

test.each([
  [
    'a file',
    'https://huggingface.co/datasets/a/b/blob/main/c.json',
    'http://127.0.0.1:7001/datasets/a/b/raw/main/c.json',
  ],
  ['a page elsewhere', 'https://example.org/channels/118/119', 'https://example.org/channels/118/119'],
  ['a file on GitHub', 'https://github.com/a/b/blob/main/c', 'https://github.com/a/b/blob/main/c'],
])('%s opens beside it', (_, address, href) => {
  expect(localLink(address, config)).toEqual({ href, outside: true });
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'c.json', ''])('%s leads nowhere', (address) => {
  expect(localLink(address, config)).toBeNull();
});

test('without the other stand-ins their links lead to the real platforms', () => {
  const hubOnly = { ...config, github: null, discord: null };
  const address = 'https://github.com/board/desk/issues/12';
  expect(localLink(address, hubOnly)).toEqual({ href: address, outside: true });
});

test.each([
  ['space', 'hub'],
  ['dataset', 'hub'],
  ['model', 'hub'],
  ['repository', 'github'],
])('the address of a %s is read as it is written', (type, on) => {
  const place = { type, name: 'a-b/c.d_e', num: 12 };
  expect(readHash(placeHash(place))).toEqual({ on, place, channel: null });
});

test('so are those of tabs and channels', () => {
  const nothing = { place: null, channel: null };
  expect(readHash('')).toEqual({ on: 'hub', ...nothing });
  expect(readHash(tabHash('hub'))).toEqual({ on: 'hub', ...nothing });
  expect(readHash(tabHash('github'))).toEqual({ on: 'github', ...nothing });
  expect(readHash(tabHash('discord', '118'))).toEqual({ on: 'discord', place: null, channel: '118' });
});
