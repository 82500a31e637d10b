import type { Discord } from '../discord.ts';

/** Notes what somebody did; the log then tells people and the bot in one order. */
export function logAct(
  { store, log, clock }: Discord,
  userId: string,
  { kind, body }: { kind: string; body: unknown },
): void {
  const user = store.members.get(userId)?.login ?? null;
  const about = { at: clock().toISOString(), user, method: 'ACT', path: `/people/${user}`, kind, body };
  log.record({ ...about, applied: true, status: null, repoType: null, repo: null, number: null });
}
