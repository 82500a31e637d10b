import type { Request } from '../cases/handler.ts';
import type { LookedUpRequestFile } from '../cases/lookups.ts';
import { requestFileUrl } from '../cases/status-data.ts';
import type { Triage } from './triage-failure.ts';

/** What templates show of a failed request file. */
export function shownFailure(
  { file, path }: LookedUpRequestFile,
  triage: Triage | null,
  { board, hub }: Pick<Request<unknown>, 'board' | 'hub'>,
): Record<string, unknown> {
  return {
    ...{ model: file.model, path, request_file: requestFileUrl({ board, hub }, path) },
    ...{ precision: file.precision ?? '', revision: file.revision ?? '', status: file.status ?? '' },
    ...{ excerpt: triage?.excerpt ?? [], cause: triage },
  };
}
