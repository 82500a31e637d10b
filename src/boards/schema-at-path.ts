import type { z } from 'zod';
import { configurationJsonSchema } from './configuration-json-schema.ts';

type SchemaNode = z.core.JSONSchema.JSONSchema;

/** The part of the configuration's JSON Schema that governs `path` in `data`; of alternatives, the one that the data names. */
export function schemaAtPath(data: unknown, path: readonly PropertyKey[]): SchemaNode | null {
  let schema: SchemaNode | null = configurationJsonSchema();
  let value = data;
  for (const step of path) {
    schema = childSchema(chooseAlternative(schema, value), step);
    value = Object(value)[step];
  }
  return chooseAlternative(schema, value);
}

function childSchema(schema: SchemaNode | null, step: PropertyKey): SchemaNode | null {
  if (typeof step !== 'number') return asObject(schema?.properties?.[String(step)]);
  return Array.isArray(schema?.items) ? null : asObject(schema?.items);
}

function chooseAlternative(schema: SchemaNode | null, value: unknown): SchemaNode | null {
  const alternatives = (schema?.oneOf ?? schema?.anyOf ?? []).map(asObject);
  const fitting = alternatives.find((alternative) =>
    Object.entries(alternative?.properties ?? {}).some(([key, property]) => {
      const constant = asObject(property)?.const;
      return constant !== undefined && constant === Object(value)[key];
    }),
  );
  return fitting ?? schema;
}

function asObject(schema: SchemaNode | boolean | undefined): SchemaNode | null {
  return typeof schema === 'object' ? schema : null;
}
