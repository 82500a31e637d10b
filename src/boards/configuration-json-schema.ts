import { z } from 'zod';
import { configurationSchema } from './configuration.ts';

/**
 * The JSON Schema of a configuration file as its author writes it (defaults may be left out), in draft 7, which editors
 * understand best. steward.schema.json is this, written by `steward config schema`.
 */
export function configurationJsonSchema() {
  return z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' });
}
