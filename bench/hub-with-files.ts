import { argv, stdout } from 'node:process';
import { openSandboxHub } from '../src/sandbox/hub/open-sandbox-hub.ts';
import { boardNames } from '../src/sandbox/seed/board-names.ts';
import { syntheticPaths } from './synthetic-paths.ts';

// A sandbox Hub whose requests dataset has as many files as wanted, in memory, in a process of its own.
const hub = await openSandboxHub({
  ...{ directory: null, port: 0, clock: () => new Date() },
  seed: {
    users: [{ login: 'bot', token: 'hf_bench' }],
    organisations: [{ name: boardNames.organisation, members: [{ login: 'bot', role: 'write' }] }],
    repos: [
      {
        ...{ type: 'dataset', name: boardNames.requests },
        files: syntheticPaths(Number(argv[2])).map((path) => ({
          path,
          text: `{"path":"${path}","status":"FINISHED"}`,
        })),
      },
    ],
  },
});
stdout.write(`${JSON.stringify({ hub: hub.url, token: 'hf_bench' })}\n`);
