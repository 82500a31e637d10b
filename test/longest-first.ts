import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Starts the tests that kill and restart the bot first: begun last, the longest of them would run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = sorted.filter(({ moduleId }) => moduleId.includes('/test/chaos/'));
    return [...long, ...sorted.filter((file) => !long.includes(file))];
  }
}
