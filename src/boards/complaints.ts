import { describeProblem } from './describe-problem.ts';
import { loadConfiguration } from './load-configuration.ts';

/** For the tests: the least that a configuration needs. */
export const leastConfiguration = `boards:
  - name: demo
    title: Demo
    spaces: [demo/board]
    requests:
      dataset: demo/requests
    maintainers:
      organisation: demo
`;

/** For the tests: what a person is told about this configuration, or 'right'. */
export function complaints(text: string): string {
  const loaded = loadConfiguration(text, 'steward.yaml');
  return loaded.ok ? 'right' : loaded.problems.flatMap(describeProblem).join('\n');
}
