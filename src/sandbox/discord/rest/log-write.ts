import type { WriteOutcome } from '../../hub/http/carry-out.ts';
import { guild } from '../guild.ts';
import type { ApiCall } from './api-call.ts';

/** Notes a write of the bot, with its body as it was sent. `status` null: it was never answered. */
export function logWrite(call: Omit<ApiCall, 'params'>, kind: string, { applied, status }: WriteOutcome): void {
  const { discord, method, path, query, body = null } = call;
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  const bot = discord.store.members.get(guild.applicationId)?.login ?? null;
  const about = { at: discord.clock().toISOString(), user: bot, method, path: path + search, kind, body };
  discord.log.record({ ...about, applied, status, repoType: null, repo: null, number: null });
}
