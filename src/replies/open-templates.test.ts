import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTemplates } from './open-templates.ts';
import { sayAnyway } from './say-anyway.ts';

const standard = join(import.meta.dirname, '../../templates');
const rejected = { template: 'state-rejected', data: { case: 'c-1', by: 'mira', reason: 'late' } } as const;
let overrides: string;

beforeAll(async () => {
  overrides = await mkdtemp(join(tmpdir(), 'steward-templates-'));
});
afterAll(() => rm(overrides, { recursive: true }));

describe('templates of the operators', () => {
  test('take the place of the standard ones', async () => {
    await writeFile(join(overrides, 'state-rejected.md'), 'No: {{ reason }}\n');
    expect(openTemplates({ standard, overrides })(rejected)).toBe('No: late');
  });

  test('that show what there is not are told, and the standard one is said', async () => {
    await writeFile(join(overrides, 'state-rejected.md'), 'No: {{ raeson }}\n');
    const told: string[] = [];
    const say = openTemplates({ standard, overrides, report: (problem) => told.push(problem.message) });
    expect(say(rejected)).toBe('⛔ `c-1`: declined by mira: late');
    expect(told.join()).toContain('raeson');
  });

  test.each([
    { holds: 'a mistake in Liquid', name: 'state-rejected.md', text: 'No: {% if %}', says: 'state-rejected' },
    { holds: 'an unknown name', name: 'state-rejekted.md', text: 'No', says: 'replaces no template' },
  ])('with $holds are refused at start', async ({ name, text, says }) => {
    await writeFile(join(overrides, name), text);
    expect(() => openTemplates({ standard, overrides })).toThrow(says);
    await rm(join(overrides, name));
  });
});

test('what has happened already is told even when its template cannot be rendered', () => {
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => logged.push(line) });
  const say = sayAnyway({ say: openTemplates({ standard, overrides: null }), log });
  expect(say({ template: 'state-rejected', data: {} })).toContain('I could not put into words what happened here');
  expect(logged.join()).toContain('state-rejected');
});
