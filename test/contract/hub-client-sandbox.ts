import { test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import type { HubClient } from '../../src/platforms/hub/hub-client.ts';
import { openHubClient } from '../../src/platforms/hub/open-hub-client.ts';
import type { HubSeed } from '../../src/sandbox/hub/hub-seed.ts';
import { openSandboxHub } from '../../src/sandbox/hub/open-sandbox-hub.ts';

export const leaderboard = { type: 'space', name: 'board/leaderboard' } as const;
export const requests = { type: 'dataset', name: 'board/requests' } as const;
export const requestFile = 'maker/maker/model_eval_request_False_bfloat16_Original.json';

const seed: HubSeed = {
  users: ['bot', 'alice', 'bob'].map((login) => ({ login, token: `hf_${login}` })),
  organisations: [
    {
      name: 'board',
      members: [
        { login: 'bot', role: 'write' },
        { login: 'bob', role: 'admin' },
      ],
    },
  ],
  repos: [
    { ...leaderboard, files: [{ path: 'app.py', text: 'pass\n' }] },
    {
      ...requests,
      files: [
        { path: requestFile, text: '{"status": "FAILED"}\n' },
        { path: 'é/ü.json', text: '{}\n' },
      ],
    },
    {
      type: 'model',
      name: 'alice/model',
      safetensorsParameters: 7_000_000_000,
      files: [
        { path: 'README.md', text: '---\nlicense: mit\n---\n# Model\n' },
        { path: 'config.json', text: '{"model_type": "llama"}' },
        { path: 'model.safetensors', lfs: { sha256: 'f'.repeat(64), size: 14_000_000_000 } },
      ],
      history: [{ title: 'Tidy', author: 'alice', remove: ['config.json'] }],
    },
    { type: 'model', name: 'alice/private', private: true, files: [] },
    { type: 'model', name: 'bob/disabled', disabled: true, files: [] },
    { type: 'model', name: 'bob/gated', gated: 'manual', files: [{ path: 'config.json', text: '{}' }] },
  ],
  discussions: [{ repo: leaderboard, author: 'alice', title: 'Failed evaluation', text: 'Please relaunch' }],
  redirects: [{ type: 'model', from: 'alice/former', to: 'alice/model' }],
};

/** A test of the real client against the sandbox Hub; every defect of the sandbox fails it. `as` opens it for one account. */
export const sandboxTest = test
  .extend('sandbox', async ({ task: _task }, { onCleanup }) => {
    const defects: unknown[] = [];
    const sandbox = await openSandboxHub({
      directory: null,
      port: 0,
      clock: () => new Date(),
      seed,
      onDefect: (defect) => defects.push(defect),
    });
    onCleanup(async () => {
      await sandbox.close();
      if (defects.length > 0) throw new AggregateError(defects, 'the sandbox failed');
    });
    return sandbox;
  })
  .extend('as', ({ sandbox }) => (login: string): HubClient => {
    return openHubClient({ url: sandbox.url, token: `hf_${login}`, clock: systemClock, timeoutMs: 2000 });
  });
