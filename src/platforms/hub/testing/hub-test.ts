import { test } from 'vitest';
import { openHubClient } from '../open-hub-client.ts';
import { manualClock } from './manual-clock.ts';
import { openScriptedHub } from './scripted-hub.ts';

/** A test of the client against planned answers; calls that were not planned, or did not come, fail it. */
export const hubTest = test
  .extend('clock', () => manualClock())
  .extend('hub', async ({ task: _task }, { onCleanup }) => {
    const hub = await openScriptedHub();
    onCleanup(() => hub.close());
    return hub;
  })
  .extend('client', ({ hub, clock }) => openHubClient({ url: hub.url, token: 'hf_bot', clock, timeoutMs: 2000 }));
