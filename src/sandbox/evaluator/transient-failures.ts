import type { FailureClass } from '../../failures/failure-class.ts';

/** Models whose first launch fails for a reason that is not theirs; the next one gets through. */
export const transientFailures: Readonly<Record<string, FailureClass>> = {
  'olivia-owner/swift-2b': 'network',
  'olivia-owner/swift-20b': 'oom-shared-gpu',
  'olivia-owner/swift-4b': 'node-failure',
};
