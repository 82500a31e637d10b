import type { Discord } from '../discord.ts';
import { guild } from '../guild.ts';

/** A client's identify or resume, without its token. */
export interface Opening {
  kind: 'identify' | 'resume';
  body: unknown;
  isAccepted: boolean;
}

/** Notes it in the log, so that two bots on one token are seen. */
export function logOpening({ store, log, clock }: Discord, { kind, body, isAccepted }: Opening): void {
  const user = store.members.get(guild.applicationId)?.login ?? null;
  const about = { at: clock().toISOString(), user, method: 'GATEWAY', path: '/gateway', kind, body };
  log.record({ ...about, applied: isAccepted, status: null, repoType: null, repo: null, number: null });
}
