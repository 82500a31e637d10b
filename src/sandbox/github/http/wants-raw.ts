import type { Call } from './call.ts';

/** Whether a caller asks for bytes by `Accept: application/vnd.github.raw…`. */
export function wantsRaw({ headers }: Call): boolean {
  return /application\/vnd\.github\.(v3\.)?raw/.test(headers.get('Accept') ?? '');
}
