import { generateKeyPairSync } from 'node:crypto';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { systemClock } from '../../clock.ts';
import { openDeliveries } from './open-deliveries.ts';
import { openGithubApp } from './open-github-app.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const read = openDeliveries(
  openGithubApp({
    ...{ url: 'https://github.test', api: 'http://127.0.0.1:9', appId: '1', webhookSecret: 's', clock: systemClock },
    ...{ privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), log: pino({ level: 'silent' }) },
  }),
);

/** The parts that are read, as docs.github.com/en/webhooks/webhook-events-and-payloads has them. */
const repository = { full_name: 'arena/desk', default_branch: 'trunk' };
const thread = (number: number) => ({ about: 'thread', ref: { platform: 'github', place: 'arena/desk', number } });
const setting = (what: string, of: string) => ({ about: 'setting', what, of });
const before = { name: { from: 'old-desk' } };

test.each([
  ['issues', { action: 'edited', repository, issue: { number: 3 } }, thread(3)],
  ['issue_comment', { action: 'deleted', repository, issue: { number: 4 } }, thread(4)],
  ['pull_request', { action: 'synchronize', repository, pull_request: { number: 5 } }, thread(5)],
  ['push', { ref: 'refs/heads/trunk', repository }, { about: 'branch', repository: 'arena/desk' }],
  ['push', { ref: 'refs/heads/topic', repository }, null],
  [
    'repository',
    { action: 'renamed', repository, changes: { repository: before } },
    setting('repository renamed', 'arena/old-desk'),
  ],
  [
    'repository',
    { action: 'transferred', repository, changes: { owner: { from: { organization: { login: 'former' } } } } },
    setting('repository transferred', 'former/desk'),
  ],
  ['repository', { action: 'edited', repository }, null],
  [
    'installation',
    { action: 'deleted', installation: { account: { login: 'arena' } } },
    setting('installation deleted', 'arena'),
  ],
  ['issues', { action: 'edited', repository, issue: { number: 'three' } }, null],
  ['star', { action: 'created', repository }, null],
  ['../issues', { action: 'edited', repository, issue: { number: 3 } }, null],
])('%s %j', async (name, payload, expected) => {
  expect(await read({ id: 'd-1', name, payload })).toEqual(expected);
});
