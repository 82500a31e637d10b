import { expect, test } from 'vitest';
import type { Board } from '../../boards/board.ts';
import type { Actor } from '../../threads/thread.ts';
import { PlatformFault } from '../platform-fault.ts';
import { maintainerByRule, namespaceOwner } from './check-rights.ts';
import type { HubClient, Role } from './hub-client.ts';

const alice: Actor = { platform: 'hub', id: 'a1', login: 'alice' };
const mallory: Actor = { platform: 'hub', id: 'm1', login: 'mallory' };

type People = Pick<HubClient, 'userByLogin' | 'members'>;

function hub(users: Record<string, string>, members: Record<string, Role | null> | 'closed' = {}): People {
  return {
    async userByLogin(login) {
      if (users[login] === 'down') throw new PlatformFault('unavailable', 'down', { outcome: 'not-applied' });
      const id = users[login];
      return id ? { platform: 'hub', id, login } : null;
    },
    async *members() {
      if (members === 'closed') throw new PlatformFault('refused', 'hidden', { outcome: 'not-applied', status: 403 });
      for (const [id, role] of Object.entries(members)) yield { platform: 'hub' as const, id, login: id, role };
    },
  };
}

type Rule = Pick<Board['maintainers'], 'logins' | 'organisation' | 'roles'>;

function rule(more: Partial<Rule>): Rule {
  return { logins: [], roles: ['admin', 'write'], ...more };
}

const org = { organisation: 'board' };

test.each([
  ['listed', alice, rule({ logins: ['bob', 'alice'] }), hub({ alice: 'a1', bob: 'b1' }), 'listed'],
  ['listed under an earlier login', alice, rule({ logins: ['al'] }), hub({ al: 'a1' }), 'listed'],
  [
    'the same login, another account',
    { ...mallory, login: 'alice' },
    rule({ logins: ['alice'] }),
    hub({ alice: 'a1' }),
    'not-a-maintainer',
  ],
  ['a stranger', mallory, rule({ logins: ['alice'] }), hub({ alice: 'a1' }), 'not-a-maintainer'],
  ['a listed account is gone', mallory, rule({ logins: ['gone'] }), hub({}), 'not-a-maintainer'],
  ['a listed account cannot be asked', mallory, rule({ logins: ['bob'] }), hub({ bob: 'down' }), 'unresolvable'],
  [
    'one cannot be asked, but the role says it',
    alice,
    rule({ logins: ['bob'], ...org }),
    hub({ bob: 'down' }, { a1: 'write' }),
    'organisation-role',
  ],
  ['a role that decides', alice, rule(org), hub({}, { b1: 'admin', a1: 'admin' }), 'organisation-role'],
  ['a role that does not', alice, rule(org), hub({}, { a1: 'read' }), 'not-a-maintainer'],
  ['a role that may not be seen', alice, rule(org), hub({}, { a1: null }), 'unresolvable'],
  ['no member', mallory, rule(org), hub({}, { a1: 'admin' }), 'not-a-maintainer'],
  ['members may not be seen', alice, rule(org), hub({}, 'closed'), 'unresolvable'],
  [
    'an editor known by login only',
    { ...alice, id: 'unknown:alice' },
    rule({ logins: ['alice'] }),
    hub({ alice: 'a1' }),
    'unresolvable',
  ],
  [
    'an account of another platform',
    { ...alice, platform: 'github' as const },
    rule({ logins: ['alice'] }),
    hub({ alice: 'a1' }),
    'unresolvable',
  ],
])('maintainer: %s', async (_name, actor, maintainers, people, reason) => {
  const entitled = reason === 'listed' || reason === 'organisation-role';
  expect(await maintainerByRule(actor, maintainers, people)).toEqual({ entitled, reason });
});

test.each([
  ['the user of that name', alice, hub({ ns: 'a1' }), { entitled: true, reason: 'is-namespace' }],
  ['another user', mallory, hub({ ns: 'a1' }), { entitled: false, reason: 'not-owner' }],
  ['a writing member', alice, hub({}, { a1: 'write' }), { entitled: true, reason: 'organisation-role' }],
  ['a member whose role is hidden', alice, hub({}, { a1: null }), { entitled: true, reason: 'organisation-member' }],
  ['a reading member', alice, hub({}, { a1: 'read' }), { entitled: false, reason: 'not-owner' }],
  ['no member', mallory, hub({}, { a1: 'admin' }), { entitled: false, reason: 'not-owner' }],
  ['members may not be seen', alice, hub({}, 'closed'), { entitled: false, reason: 'unresolvable' }],
  ['the Hub is down', alice, hub({ ns: 'down' }), { entitled: false, reason: 'unresolvable' }],
])('owner of a namespace: %s', async (_name, actor, people, right) => {
  expect(await namespaceOwner(actor, 'ns', people)).toEqual(right);
});
