import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const object = z.record(z.string(), z.unknown());

/** Names of the fields in which two JSON objects differ; members of an object that both have are told as `config.model_args`. */
export function changedFields(expected: unknown, actual: unknown): string[] {
  const before = object.safeParse(expected).data ?? {};
  const after = object.safeParse(actual).data ?? {};
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    if (isDeepStrictEqual(was, is)) return [];
    const inside = object.safeParse(was).success && object.safeParse(is).success ? changedFields(was, is) : [];
    return inside.length > 0 ? inside.map((name) => `${key}.${name}`) : [key];
  });
}
