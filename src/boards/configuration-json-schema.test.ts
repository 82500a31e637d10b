import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configurationJsonSchema } from './configuration-json-schema.ts';

test('steward.schema.json is the schema in the code (npm run --silent steward -- config schema > steward.schema.json)', () => {
  const committed = readFileSync(new URL('../../steward.schema.json', import.meta.url), 'utf8');
  expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(configurationJsonSchema())));
});

test('every key says what it is for', () => {
  expect(keysWithoutDescription(JSON.parse(JSON.stringify(configurationJsonSchema())), '')).toEqual([]);
});

function keysWithoutDescription(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties') return keysWithoutDescription(value, path);
    return Object.entries(Object(value)).flatMap(([name, property]: [string, unknown]) => {
      const here = `${path}.${name}`;
      const described = Object(property).description !== undefined || Object(property).const !== undefined;
      const plainGroup = Object(property).type === 'object' || Object(property).oneOf !== undefined;
      return [...(described || plainGroup ? [] : [here]), ...keysWithoutDescription(property, here)];
    });
  });
}
