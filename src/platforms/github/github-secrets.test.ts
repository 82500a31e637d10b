import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { configurationSchema } from '../../boards/configuration.ts';
import { readGithubSecrets } from './github-secrets.ts';

const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs1',
  format: 'pem',
});
const complete = {
  STEWARD_GITHUB_APP_ID: '12',
  STEWARD_GITHUB_PRIVATE_KEY: privateKey.toString(),
  STEWARD_GITHUB_WEBHOOK_SECRETS: 'new, old',
};

function configuration(board: object) {
  const standard = { name: 'arena', title: 'Arena', maintainers: { logins: ['mira'] }, requests: { dataset: 'a/b' } };
  return configurationSchema.parse({ boards: [{ ...standard, ...board }] });
}

const onGithub = configuration({ github: { repositories: ['org/desk'] } });

describe('the credentials of the GitHub App', () => {
  test.each([
    ['no board is on GitHub', {}, configuration({ spaces: ['org/board'] }), null],
    ['all are set', complete, onGithub, { appId: '12', webhookSecrets: ['new', 'old'] }],
    [
      'the key has one line',
      { ...complete, STEWARD_GITHUB_PRIVATE_KEY: privateKey.toString().replaceAll('\n', '\\n') },
      onGithub,
      { privateKey: privateKey.toString() },
    ],
    [
      'only request files are there',
      complete,
      configuration({ requests: { dataset: 'a/b', on: 'github' } }),
      { appId: '12' },
    ],
  ])('%s', (_what, environment, given, expected) => {
    const read = readGithubSecrets(environment, given);
    if (expected === null) expect(read).toBeNull();
    else expect(read).toMatchObject(expected);
  });

  test.each([
    ['STEWARD_GITHUB_APP_ID', ''],
    ['STEWARD_GITHUB_APP_ID', 'steward'],
    ['STEWARD_GITHUB_PRIVATE_KEY', '/etc/key.pem'],
    ['STEWARD_GITHUB_WEBHOOK_SECRETS', ''],
    ['STEWARD_GITHUB_WEBHOOK_SECRETS', 'a,b,c'],
  ])('%s may not be "%s"', (name, value) => {
    expect(() => readGithubSecrets({ ...complete, [name]: value }, onGithub)).toThrow(name);
  });
});
