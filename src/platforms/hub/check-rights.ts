import type { Board } from '../../boards/board.ts';
import type { Actor } from '../../threads/thread.ts';
import { PlatformFault } from '../platform-fault.ts';
import type { MaintainerRight } from '../surface.ts';
import type { HubClient, Role } from './hub-client.ts';

type PeopleLookup = Pick<HubClient, 'userByLogin' | 'members'>;

export interface OwnerRight {
  entitled: boolean;
  /** 'organisation-member': a member whose role this token may not see. 'not-linked': an account of another platform that is linked to none of the Hub. */
  reason: 'is-namespace' | 'organisation-role' | 'organisation-member' | 'not-owner' | 'not-linked' | 'unresolvable';
}

type Found<T> = { answered: true; value: T } | { answered: false };

/**
 * Whether the board's rule lets this Hub account decide, asked at the Hub now and compared by id (design.md §6). What
 * cannot be asked or seen entitles nobody and is said as 'unresolvable'. A listed login that no longer exists is nobody.
 */
export async function maintainerByRule(
  actor: Actor,
  { logins, organisation, roles }: Pick<Board['maintainers'], 'logins' | 'organisation' | 'roles'>,
  client: PeopleLookup,
): Promise<MaintainerRight> {
  if (!isResolved(actor)) return { entitled: false, reason: 'unresolvable' };
  const listed = await Promise.all(logins.map((login) => answerOf(client.userByLogin(login))));
  if (listed.some((found) => found.answered && found.value?.id === actor.id)) {
    return { entitled: true, reason: 'listed' };
  }
  const role = organisation ? await answerOf(roleIn(organisation, actor, client)) : nobody;
  if (role.answered && role.value !== null && role.value !== 'hidden' && roles.some((each) => each === role.value)) {
    return { entitled: true, reason: 'organisation-role' };
  }
  const unseen = !role.answered || role.value === 'hidden' || listed.some((found) => !found.answered);
  return { entitled: false, reason: unseen ? 'unresolvable' : 'not-a-maintainer' };
}

/**
 * Whether this Hub account owns a namespace: it is the user of that name, or a member of that organisation who may write.
 * A member whose role is hidden counts, and the reason says so.
 */
export async function namespaceOwner(actor: Actor, namespace: string, client: PeopleLookup): Promise<OwnerRight> {
  if (!isResolved(actor)) return { entitled: false, reason: 'unresolvable' };
  const user = await answerOf(client.userByLogin(namespace));
  if (!user.answered) return { entitled: false, reason: 'unresolvable' };
  if (user.value) {
    const same = user.value.id === actor.id;
    return { entitled: same, reason: same ? 'is-namespace' : 'not-owner' };
  }
  const role = await answerOf(roleIn(namespace, actor, client));
  if (!role.answered) return { entitled: false, reason: 'unresolvable' };
  if (role.value === 'hidden') return { entitled: true, reason: 'organisation-member' };
  const writes = role.value === 'admin' || role.value === 'write';
  return { entitled: writes, reason: writes ? 'organisation-role' : 'not-owner' };
}

const nobody: Found<null> = { answered: true, value: null };

function isResolved(actor: Actor): boolean {
  return actor.platform === 'hub' && !actor.id.startsWith('unknown:');
}

/** null: no member; 'hidden': a member whose role this token may not see. */
async function roleIn(organisation: string, actor: Actor, client: PeopleLookup): Promise<Role | 'hidden' | null> {
  for await (const member of client.members(organisation)) {
    if (member.id === actor.id) return member.role ?? 'hidden';
  }
  return null;
}

async function answerOf<T>(question: Promise<T>): Promise<Found<T>> {
  try {
    return { answered: true, value: await question };
  } catch (error) {
    if (error instanceof PlatformFault) return { answered: false };
    throw error;
  }
}
