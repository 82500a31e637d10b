import type { LaunchRefusal } from './job-engine.ts';

/** What a 4xx answer to a launch means. */
export function refusalOfStatus(status: number): LaunchRefusal {
  if (status === 401 || status === 403) return 'not-authorised';
  if (status === 404 || status === 410) return 'not-found';
  return status === 409 ? 'key-reused' : 'not-accepted';
}
