import type { Actor, Platform } from '../threads/thread.ts';

const platformWords: Readonly<Record<string, Platform>> = {
  ...{ hub: 'hub', hf: 'hub', huggingface: 'hub' },
  ...{ github: 'github', gh: 'github' },
  ...{ discord: 'discord' },
};

/** Reads `github:octocat` as people write it; null for anything else. */
export function parseAccountName(text: string): { platform: Platform; login: string } | null {
  const [, word = '', login] = /^([a-z]+)\s*[:/]\s*@?([\w.-]{1,60})$/i.exec(text.trim()) ?? [];
  const platform = platformWords[word.toLowerCase()];
  return platform && login ? { platform, login } : null;
}

/** An account as `parseAccountName` reads it. */
export function accountName({ platform, login }: Pick<Actor, 'platform' | 'login'>): string {
  return `${platform}:${login}`;
}

/** Whether an account is the one that was named: by login, or on Discord by id, too. */
export function isAccountNamed(actor: Actor, { platform, login }: { platform: Platform; login: string }): boolean {
  if (actor.platform !== platform) return false;
  return actor.login.toLowerCase() === login.toLowerCase() || (platform === 'discord' && actor.id === login);
}
