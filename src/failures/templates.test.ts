import { readdirSync, readFileSync } from 'node:fs';
import { Liquid } from 'liquidjs';
import { expect, test } from 'vitest';
import { failureClasses } from './failure-class.ts';

const engine = new Liquid({ strictVariables: true, strictFilters: true });
const folder = new URL('../../templates/causes/', import.meta.url);

test.each(failureClasses)('%s renders without any variable', (failureClass) => {
  const source = readFileSync(new URL(`${failureClass}.md`, folder), 'utf8');
  expect(engine.parseAndRenderSync(source)).toMatch(/^[A-Z].{60,}\.\n$/);
});

test('there is no template besides', () => {
  expect(readdirSync(folder).sort()).toEqual(failureClasses.map((name) => `${name}.md`).sort());
});
