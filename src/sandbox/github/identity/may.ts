import type { Call } from '../http/call.ts';
import { type Repo, type Role, roles } from '../store/repo.ts';
import { roleOf } from './role-of.ts';

interface Need {
  /** The least role of a person. */
  role: Role;
  /** What the app's installation must have been granted, and how much of it. */
  app: 'contents' | 'issues' | 'pull_requests' | 'actions' | 'metadata';
  level: 'read' | 'write';
}

/** Whether a caller has a right in a repository; the installation's rights are those of the app, not of a role. */
export function may({ github, caller }: Pick<Call, 'github' | 'caller'>, repo: Repo, need: Need): boolean {
  if (caller?.as === 'installation') {
    const granted = github.app.permissions[need.app];
    return (
      repo.ownerId === github.app.ownerId && (granted === 'write' || (granted === 'read' && need.level === 'read'))
    );
  }
  if (caller?.as === 'app') return false;
  const role = roleOf(github.store, repo, caller?.account.id ?? null);
  return roles.indexOf(role) >= roles.indexOf(need.role);
}
