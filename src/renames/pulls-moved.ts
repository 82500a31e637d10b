import type { CaseDetails } from '../cases/case.ts';
import type { CaseEvent } from '../cases/case-event.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import { firstMoved } from './pull-moved.ts';

/** What happened to the pull requests that an open proposal would merge; null when they are as they were. */
export async function pullsMoved(
  details: CaseDetails,
  hub: Pick<HubClient, 'fetchThread'>,
): Promise<Extract<CaseEvent, { event: 'basis-moved-on' }> | null> {
  if (details.kind !== 'rename') return null;
  const moved = await firstMoved(details.pulls, hub);
  return moved?.result === 'void' ? { event: 'basis-moved-on', reason: moved.reason, details: moved.details } : null;
}
