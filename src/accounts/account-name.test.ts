import { expect, test } from 'vitest';
import { isAccountNamed, parseAccountName } from './account-name.ts';

test.each([
  ['hub:olivia-owner', { platform: 'hub', login: 'olivia-owner' }],
  ['HuggingFace: @olivia', { platform: 'hub', login: 'olivia' }],
  ['gh/octocat', { platform: 'github', login: 'octocat' }],
  ['discord:1087654321098765432', { platform: 'discord', login: '1087654321098765432' }],
  ['olivia', null],
  ['twitter:olivia', null],
  ['hub:olivia owner', null],
  ['hub:', null],
])('%s', (written, read) => {
  expect(parseAccountName(written)).toEqual(read);
});

test('the account that was named is told by its login, on Discord by its id, too, and never across platforms', () => {
  const olivia = { platform: 'discord' as const, id: '1087654321098765432', login: 'olivia' };
  const named = (login: string) => isAccountNamed(olivia, { platform: 'discord', login });
  expect(['Olivia', olivia.id, 'oliv'].map(named)).toEqual([true, true, false]);
  expect(isAccountNamed(olivia, { platform: 'hub', login: 'olivia' })).toBe(false);
  expect(isAccountNamed({ platform: 'hub', id: 'x', login: 'mira' }, { platform: 'hub', login: 'x' })).toBe(false);
});
