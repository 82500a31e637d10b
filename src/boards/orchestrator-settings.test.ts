import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { boardSchema } from './board.ts';
import { orchestratorSettings } from './orchestrator-settings.ts';

const page = readFileSync(new URL('../../docs/orchestrators.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => parse(text));
const { orchestrator, logs } = boardSchema.shape;

test('docs/orchestrators.md has an example of each kind that needs one', () => {
  const kinds = examples.map((example) => orchestrator.parse(example.orchestrator).kind);
  expect(kinds).toEqual(['http', 'github-actions', 'hf-jobs']);
  for (const example of examples) expect(logs.parse(example.logs)).toEqual({ from: 'orchestrator' });
});

test.each([
  ['an address that is no web address', { kind: 'http', url: 'ftp://eval.org' }],
  ['a workflow outside its folder', { kind: 'github-actions', repository: 'org/eval', workflow: '../evaluate.yml' }],
  ['a secret in the file', { kind: 'http', url: 'https://eval.org', secret: 'x' }],
  ['a job without a command', { kind: 'hf-jobs', namespace: 'org', image: 'python', command: [] }],
])('%s is refused', (_, settings) => {
  expect(orchestratorSettings.safeParse(settings).success).toBe(false);
});
