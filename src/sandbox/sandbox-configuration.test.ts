import { expect, test } from 'vitest';
import { configurationSchema } from '../boards/configuration.ts';
import { sandboxConfiguration } from './sandbox-configuration.ts';

const hub = { hub: 'http://127.0.0.1:7001', token: 'hf_sandbox_steward' };
const github = { url: 'http://127.0.0.1:7003', appId: 7, privateKey: 'PEM', webhookSecret: 'secret' };
const discord = {
  ...{ url: 'http://127.0.0.1:7004/api', page: 'http://127.0.0.1:7002/', botToken: 'token', publicKey: 'ab' },
  ...{ guildId: '1180000000000000200', channels: { leaderboard: '1180000000000000300' } },
  roles: { maintainer: '1180000000000000201' },
};

test('a board on the Hub alone', () => {
  const { boards, github: there } = configurationSchema.parse(sandboxConfiguration(hub));
  expect(there.sandbox).toBeUndefined();
  expect(boards[0]?.github).toBeUndefined();
  expect(boards[0]?.discord).toBeUndefined();
  expect(boards[0]?.maintainers.logins).toEqual(['mira-maintainer', 'noor-maintainer']);
});

test('a board on all platforms', () => {
  const parsed = configurationSchema.parse(sandboxConfiguration({ ...hub, github, discord }));
  const [board] = parsed.boards;
  expect(parsed.github).toEqual({
    ...{ url: github.url, api: github.url },
    sandbox: { appId: '7', privateKey: 'PEM', webhookSecret: 'secret' },
  });
  expect(parsed.discord).toMatchObject({ url: 'http://127.0.0.1:7002', api: discord.url, interactions: 'gateway' });
  expect(board?.github).toEqual({ repositories: ['open-llm-leaderboard/leaderboard-desk'] });
  expect(board?.discord).toEqual({ guild: discord.guildId, channels: [discord.channels.leaderboard] });
  expect(board?.maintainers).toMatchObject({
    logins: ['mira-maintainer', 'noor-maintainer'],
    github: { logins: ['mira-maintainer', 'noor-maintainer'] },
    discord: { roles: [discord.roles.maintainer] },
  });
});
