import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configCheck } from './config-check.ts';

async function check(text: string): Promise<{ code: number; lines: string[] }> {
  const file = join(await mkdtemp(join(tmpdir(), 'steward-')), 'steward.yaml');
  await writeFile(file, text);
  const lines: string[] = [];
  const code = await configCheck(file, (line) => lines.push(line.replace(file, 'steward.yaml')));
  return { code, lines };
}

test('a right file: 0 and its boards', async () => {
  const text =
    'boards: [{ name: demo, title: Demo, spaces: [d/b], requests: { dataset: d/r }, maintainers: { logins: [ann] } }]\n';
  expect(await check(text)).toEqual({ code: 0, lines: ['steward.yaml: right; 1 board', '  demo: Demo, d/b'] });
});

test('a wrong file: 1, every problem, and their number', async () => {
  const { code, lines } = await check('boards: []\nhubb: https://example.org\n');
  expect(code).toBe(1);
  expect(lines.at(0)).toBe('steward.yaml:1:9  boards: needs at least one entry, not []');
  expect(lines.at(-1)).toBe('steward.yaml: 2 problems');
});

test('no such file: 1', async () => {
  const lines: string[] = [];
  expect(await configCheck('/nowhere/steward.yaml', (line) => lines.push(line))).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('cannot be read');
});
