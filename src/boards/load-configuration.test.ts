import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leastConfiguration as board, complaints } from './complaints.ts';
import { loadConfiguration } from './load-configuration.ts';

test('the least that a board needs is enough, and defaults fill the rest', () => {
  const loaded = loadConfiguration(board, 'steward.yaml');
  expect(loaded).toMatchObject({
    ok: true,
    configuration: { hub: 'https://huggingface.co', boards: [{ name: 'demo', approvals: { expireAfter: '14d' } }] },
  });
});

test('the example of the Open LLM Leaderboard loads', () => {
  const text = readFileSync(new URL('../../boards/open-llm-leaderboard.yaml', import.meta.url), 'utf8');
  expect(complaints(text)).toBe('right');
});

test('aliases are followed, also to the place of a problem', () => {
  const text = `${board}    approvals: &who { needed: 3 }\n  - name: second\n    title: S\n    spaces: [s/s]\n    requests: { dataset: s/r }\n    maintainers: { logins: [a] }\n    approvals: *who\n`;
  const loaded = loadConfiguration(text, 'f');
  expect(loaded.ok ? [] : loaded.problems.map(({ line, path }) => `${line} ${path}`)).toMatchInlineSnapshot(`
    [
      "9 boards[0].approvals.needed",
      "9 boards[1].approvals.needed",
    ]
  `);
});

test('an alias bomb is refused', () => {
  const rows = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &k${i + 1} [${Array(9).fill(`*k${i}`).join(', ')}]`);
  expect(complaints(`k0: &k0 [x]\n${rows.join('\n')}\n`)).toContain('Excessive alias count');
});

test('an empty file', () => {
  expect(complaints('')).toMatchInlineSnapshot(`"steward.yaml:1:1  the file is empty"`);
});

test('a tab', () => {
  expect(complaints(board.replace('      dataset', '\tdataset'))).toMatchInlineSnapshot(`
    "steward.yaml:6:1  a tab cannot indent YAML; use spaces
        6 | 	dataset: demo/requests
          | ^"
  `);
});

test('a bracket that is never closed', () => {
  expect(complaints(board.replace('[demo/board]', '[demo/board'))).toMatchInlineSnapshot(`
    "steward.yaml:5:5  this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
        5 |     requests:
          |     ^"
  `);
});

test('the same key twice', () => {
  expect(complaints(board.replace('    title: Demo\n', '    title: Demo\n    title: Other\n'))).toMatchInlineSnapshot(`
    "steward.yaml:4:5  this key stands here a second time; keep one of the two
        4 |     title: Other
          |     ^"
  `);
});
