import type { MessageBody } from '../bodies/message-body.ts';

interface Telling {
  content: string;
  allowed: MessageBody['allowed_mentions'];
  /** Author of the message replied to. */
  repliedTo: string | null;
}

/**
 * Whom a message notifies: ids of people and roles, and `everyone`. Without `allowed_mentions` all that the text names;
 * with it only what `parse`, `users` and `roles` let through. Of a reply its author too, unless `replied_user` is false.
 */
export function whoIsTold({ content, allowed, repliedTo }: Telling): string[] {
  const {
    parse = [],
    users = [],
    roles = [],
    replied_user = false,
  } = allowed ?? { parse: ['everyone', 'users', 'roles'], replied_user: true };
  const idsIn = (pattern: RegExp) => Array.from(content.matchAll(pattern), ([, id]) => id ?? '');
  const isLet = (kind: 'users' | 'roles', ids: string[]) => (id: string) =>
    ids.includes(id) || parse.some((one) => one === kind);
  const told = [
    ...idsIn(/<@!?(\d+)>/g).filter(isLet('users', users)),
    ...idsIn(/<@&(\d+)>/g).filter(isLet('roles', roles)),
    ...(/@(everyone|here)\b/.test(content) && parse.includes('everyone') ? ['everyone'] : []),
    ...(repliedTo !== null && replied_user ? [repliedTo] : []),
  ];
  return [...new Set(told)];
}
