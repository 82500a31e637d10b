import { z } from 'zod';
import type { Call } from '../http/call.ts';

const schema = z.object({ paths: z.union([z.array(z.string()), z.string()]), expand: z.boolean().optional() });

/** The query of paths-info, from JSON or a form (the Python client sends a form); null when it is neither. */
export function readPathsQuery(call: Call): { paths: string[]; expand: boolean } | null {
  const text = Buffer.from(call.body).toString('utf8');
  if ((call.headers.get('Content-Type') ?? '').startsWith('application/x-www-form-urlencoded')) {
    const form = new URLSearchParams(text);
    const expand = ['true', 'True', '1'].includes(form.get('expand') ?? '');
    return form.has('paths') ? { paths: form.getAll('paths'), expand } : null;
  }
  try {
    const { paths, expand } = schema.parse(JSON.parse(text));
    return { paths: [paths].flat(), expand: expand ?? false };
  } catch {
    return null;
  }
}
