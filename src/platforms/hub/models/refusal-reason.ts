import type { ModelLookup } from '../../../submissions/model-facts.ts';
import type { PlatformFault } from '../../platform-fault.ts';

type Reason = Extract<ModelLookup, { found: false }>['reason'];

/** Which finding about a model a refusal stands for (hub-api.md §1.2); null when it is a fault of ours or of the Hub. */
export function refusalReason({ kind, status, code, message }: PlatformFault): Reason | null {
  if (kind !== 'refused') return null;
  if (code === 'GatedRepo') return 'model-gated';
  if (code === 'RevisionNotFound') return 'revision-not-found';
  if (status === 404 || status === 410) return 'model-not-found';
  if (status === 403) return /\bdisabled\b/i.test(message) ? 'model-disabled' : 'model-private-or-missing';
  return status === 401 && code === null ? 'model-private-or-missing' : null;
}
