import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    exclude: process.env.STEWARD_CHAOS === 'all' ? [] : ['test/chaos/kill-{everywhere,orders,postgres}.test.ts'],
    include: ['src/**/*.test.ts', 'handlers/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/make-empty-store-image.ts'],
    setupFiles: ['test/setup.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Scenarios wait for their bot half of the time.
    maxWorkers: 3,
  },
});
