import type { Call } from './call.ts';

/** `Link` header with the absolute address of the next page (hub-api.md §1.3). */
export function nextLink(call: Call, parameters: Record<string, string>): Record<string, string> {
  const url = new URL(call.path, call.hub.origin);
  url.search = call.query.toString();
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { Link: `<${url.href}>; rel="next"` };
}
