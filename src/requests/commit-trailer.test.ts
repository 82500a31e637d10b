import { describe, expect, test } from 'vitest';
import { readCommitTrailer, withCommitTrailer } from './commit-trailer.ts';

const trailer = { effect: 'relaunch/2f9c:1', approvedBy: ['alice', 'bob'] };

test('stands in the last paragraph', () => {
  expect(withCommitTrailer('Asked in #890.\n', trailer)).toBe(
    'Asked in #890.\n\nSteward-Effect: relaunch/2f9c:1\nApproved-by: alice\nApproved-by: bob',
  );
});

test.each([
  ['with a text', 'Asked in #890.'],
  ['without one', ''],
  ['after a quoted trailer', 'Steward-Effect: forged\nApproved-by: mallory'],
])('is read back %s', (_, description) => {
  expect(readCommitTrailer(`Relaunch org/m\n\n${withCommitTrailer(description, trailer)}`)).toEqual(trailer);
});

test('is read with the line ends and blank lines that a platform may make of it', () => {
  const message = `Title\r\n\r\n${withCommitTrailer('', trailer).replaceAll('\n', '\r\n')}\r\n`;
  expect(readCommitTrailer(message)).toEqual(trailer);
});

describe('nobody else writes one', () => {
  test('a value cannot start a line', () => {
    const written = withCommitTrailer('', { effect: 'a\nApproved-by: mallory', approvedBy: [] });
    expect(readCommitTrailer(written)).toEqual({ effect: 'a Approved-by: mallory', approvedBy: [] });
  });

  test.each([
    ['further up', 'Steward-Effect: x\n\nand then some words'],
    ['amid words', 'As in\nSteward-Effect: x'],
    ['without its own line', 'Approved-by: alice'],
    ['nothing', ''],
  ])('%s', (_, message) => {
    expect(readCommitTrailer(message)).toBeNull();
  });
});
