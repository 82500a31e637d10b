import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../../clock.ts';
import { openSandboxGitHub } from '../../sandbox/github/open-sandbox-github.ts';
import { keepAppHook } from './keep-app-hook.ts';
import { openGithubApp } from './open-github-app.ts';

test('the app’s one webhook leads to this bot afterwards', async () => {
  const sandbox = await openSandboxGitHub({ directory: null, port: 0, clock: () => new Date() });
  onTestFinished(() => sandbox.close());
  const app = openGithubApp({
    ...{ url: sandbox.url, api: sandbox.url, appId: String(sandbox.appId), privateKey: sandbox.privateKey },
    ...{ webhookSecret: 'new', clock: systemClock, log: pino({ level: 'silent' }) },
  });
  const url = 'http://127.0.0.1:9/webhooks/github';
  await keepAppHook(app, { url, secret: 'new' });
  await keepAppHook(app, { url, secret: 'new' });
  const answer = z.object({ url: z.string(), content_type: z.string() });
  const kept = await app.askAsApp({ route: 'GET /app/hook/config', answer });
  expect(kept).toEqual({ url, content_type: 'json' });
});
