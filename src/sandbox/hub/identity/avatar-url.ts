import type { Hub } from '../hub.ts';

export function avatarUrl(hub: Hub, login: string): string {
  return `${hub.origin}/avatars/${login}.svg`;
}
