import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it, vi } from 'vitest';
import { handlers } from '../../handlers/index.ts';
import { understandCommand } from './understand.ts';

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

async function run(input: string): Promise<unknown[]> {
  const output = new PassThrough();
  const written = text(output);
  await understandCommand(Readable.from([input]), output, handlers);
  output.end();
  return (await written)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

it('answers each line with exactly the promised fields', async () => {
  const body = 'PRs: https://huggingface.co/datasets/x/requests/discussions/7, please merge';
  const line = { id: 'a', kind: 'reply', title: 'Rename model', body, author_role: 'model_owner' };
  expect(await run(JSON.stringify(line))).toEqual([
    {
      id: 'a',
      intent: 'rename',
      models: [],
      revision: null,
      precision: null,
      request_files: [],
      rename_to: null,
      pr: { repo: 'datasets/x/requests', num: 7 },
      should_act: true,
    },
  ]);
  expect(process.exitCode).toBeUndefined();
});

it('reports broken lines with their number, answers the others, and fails at the end', async () => {
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const good = JSON.stringify({ id: 1, kind: 'opening', title: 'hi', body: null });
  const answers = await run(`${good}\n{broken\n\n{"id":2,"kind":"letter"}\n${good}`);
  expect(answers).toHaveLength(2);
  expect(errors.mock.calls.map(([line]) => String(line).split(':')[0])).toEqual(['line 2', 'line 4']);
  expect(process.exitCode).toBe(1);
});
