import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    exclude: process.env.STEWARD_CHAOS === 'all' ? [] : ['test/chaos/kill-{everywhere,orders,postgres}.test.ts'],
    include: ['src/**/*.test.ts', 'handlers/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/make-store-image.ts'],
    setupFiles: ['test/setup.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What one file had read and compiled serves all that come after it: the suite takes little more than half as long.
    pool: 'threads',
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Scenarios wait for their bot half of the time.
    maxWorkers: 3,
  },
});
