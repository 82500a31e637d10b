import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { onRepo } from './on-repo.ts';

/** For paths that no route knows: an old id without namespace (`/api/models/gpt2/tree/main`) may lead on. */
export function legacyRedirect(call: Call): Reply {
  const unknown = refusal(404, "Sorry, we can't find the page you are looking for.");
  const legacy = /^\/api\/(models|datasets|spaces)\/([^/]+)\//.exec(call.path);
  if (legacy === null) return unknown;
  const params = { types: legacy[1] ?? '', name: legacy[2] ?? '' };
  const reply = onRepo(() => unknown)({ ...call, params });
  return reply.status === 307 ? reply : unknown;
}
