import type { Call } from '../http/call.ts';
import type { Repo } from '../store/repo.ts';
import { may } from './may.ts';

/** Whether a repository exists for a caller. */
export function maySee(call: Pick<Call, 'github' | 'caller'>, repo: Repo): boolean {
  return !repo.private || may(call, repo, { role: 'read', app: 'metadata', level: 'read' });
}
