import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handlers } from '../../handlers/index.ts';
import { openSandboxHub } from '../sandbox/hub/open-sandbox-hub.ts';
import { sandboxConfiguration } from '../sandbox/sandbox-configuration.ts';
import { sandboxSeed } from '../sandbox/seed/sandbox-seed.ts';
import { type SimulateOptions, simulate } from './simulate.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steward-simulate-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(
  options: Omit<SimulateOptions, 'handlers'>,
): Promise<{ code: number; output: string; errors: string }> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(output), text(errors)]);
  const code = await simulate({ ...options, handlers }, { output, errors });
  output.end();
  errors.end();
  const [said, complained] = await written;
  return { code, output: said, errors: complained };
}

test('a history gives one line a message, counts, and a page in which words of strangers stay words', async () => {
  const history = join(folder, 'history.jsonl');
  const html = join(folder, 'page.html');
  const nasty = '</pre><script>alert(1)</script> acme-lab/alpha-7b failed\u001b[31m';
  const lines = [
    JSON.stringify({ title: 'A <b>title', url: 'javascript:alert(1)', messages: [{ author: 'sam', text: nasty }] }),
    'not JSON',
    JSON.stringify({ kind: 'opening', title: 'Thanks', body: 'Great board!', author_role: 'user' }),
  ];
  await writeFile(history, lines.join('\n'));
  const { code, output, errors } = await run({ history, html });
  expect(code).toBe(1);
  expect(errors).toBe('line 2: neither a thread nor a labelled message\n');
  expect(output).not.toContain('\u001b');
  expect(output.split('\n')[0]).toMatch('case      failure_report  report-in-words says read-as [acme-lab/alpha-7b]');
  expect(output).toContain('2 messages');
  const page = await readFile(html, 'utf8');
  expect(page).not.toMatch(/<script|<b>|href="javascript|src=/);
  expect(page).toContain('&lt;script&gt;');
  expect(page).toContain('<h2 id="counts">2 messages</h2>');
});

test('a board is read from the Hub and nothing is written there', async () => {
  const defects: unknown[] = [];
  const sandbox = await openSandboxHub({
    ...{ directory: null, port: 0, clock: () => new Date('2026-11-21T12:00:00Z'), seed: sandboxSeed({ all: false }) },
    onDefect: (defect) => defects.push(defect),
  });
  const config = join(folder, 'board.yaml');
  const token = sandbox.tokens['steward-bot'] ?? '';
  await writeFile(config, JSON.stringify(sandboxConfiguration({ hub: sandbox.url, token })));
  const { code, output, errors } = await run({ board: 'open-llm-leaderboard', config, since: new Date('2024-09-12') });
  const log = await fetch(`${sandbox.controlUrl}/log`);
  expect(await log.json()).toEqual([]);
  await sandbox.close();
  expect([code, errors, defects]).toEqual([0, '', []]);
  expect(output).toContain('case      failure_report  report-in-words');
  expect(output).not.toContain('kite-7b');
});

test.each([
  { options: {}, wrong: 'Give either --history FILE, or --board NAME' },
  { options: { board: 'b' }, wrong: '--board needs --config FILE' },
])('options that do not fit are said: $wrong', async ({ options, wrong }) => {
  const { code, errors } = await run(options);
  expect(code).toBe(1);
  expect(errors).toContain(wrong);
});
