import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../github.ts';
import { describeUser } from './describe-user.ts';

/** The account with an id; null when there is none (any more). */
export function describeUserById(github: GitHub, id: number | null): components['schemas']['nullable-simple-user'] {
  const account = id === null ? null : github.store.accounts.get(String(id));
  return account === null ? null : describeUser(github, account);
}
