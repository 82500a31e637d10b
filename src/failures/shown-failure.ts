import type { Request } from '../cases/handler.ts';
import type { LookedUpRequestFile } from '../cases/lookups.ts';
import { requestFileUrl } from '../cases/status-data.ts';
import type { Triage } from './triage-failure.ts';

/** What templates show of a failed request file. */
export function shownFailure(
  { file, path }: LookedUpRequestFile,
  triage: Triage | null,
  links: Pick<Request<unknown>, 'board' | 'hub' | 'github'>,
): Record<string, unknown> {
  return {
    ...{ model: file.model, path, request_file: requestFileUrl(links, path) },
    ...{ precision: file.precision ?? '', revision: file.revision ?? '', status: file.status ?? '' },
    ...{ excerpt: triage?.excerpt ?? [], cause: triage },
  };
}
