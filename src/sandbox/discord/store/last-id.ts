import type { DiscordStore } from './open-discord-store.ts';

/** The highest id that an earlier run gave out; '0' for an empty store. */
export function lastId({ channels, messages, interactions, commands }: DiscordStore): string {
  const kept = [...channels.values(), ...messages.values(), ...interactions.values(), ...commands.values()];
  const ids = kept.map((one) => BigInt('version' in one ? one.version : one.id));
  return String(ids.reduce((last, id) => (id > last ? id : last), 0n));
}
