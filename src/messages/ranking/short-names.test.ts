import { expect, test } from 'vitest';
import { messageProse } from '../message-prose.ts';
import { mentionPlaces } from './mention-place.ts';
import { shortNames } from './short-names.ts';

test.each([
  {
    body: 'I sent acme/alpha-7b and acme/alpha-7b-instruct. Only the instruct one is there.',
    found: ['instruct → acme/alpha-7b-instruct'],
  },
  { body: 'acme/alpha-7b and acme/beta-7b: the second failed', found: ['second → acme/beta-7b'] },
  { body: 'acme/alpha-7b, acme/beta-7b, acme/gamma-7b. All but the last.', found: ['last → acme/gamma-7b'] },
  { body: 'acme/alpha-7b und acme/beta-7b, das erste bitte', found: ['erste → acme/alpha-7b'] },
  { body: 'acme/alpha-7b and acme/beta-7b are both 7b models', found: [] },
])('$body', ({ body, found }) => {
  const prose = messageProse('', body, []);
  const names = shortNames(prose.masked, mentionPlaces(prose));
  expect(names.map(({ model, start, end }) => `${prose.masked.text.slice(start, end)} → ${model}`)).toEqual(found);
});
