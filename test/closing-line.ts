import type { Reporter, TestModule } from 'vitest/node';

/** Prints the one closing line that any runner can read: how many tests passed and failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
      }
      failed += module.errors().length;
    }
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
