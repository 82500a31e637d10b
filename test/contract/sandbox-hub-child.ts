import { openSandboxHub } from '../../src/sandbox/hub/open-sandbox-hub.ts';
import { testSeed } from './test-seed.ts';

// A Hub in a process of its own, so that a test can kill it: prints its address and tokens, then serves.
const hub = await openSandboxHub({
  directory: process.argv[2] ?? null,
  port: 0,
  clock: () => new Date(),
  seed: testSeed,
});
process.stdout.write(`${JSON.stringify({ url: hub.url, tokens: hub.tokens })}\n`);
