import type { EvaluatorHub, HubPlace } from './evaluator-hub.ts';

interface Rewrite {
  path: string;
  title: string;
  /** The new text; null to leave the file alone. Called again with what stands there when somebody else was faster. */
  next: (text: string | null) => string | null;
}

const attempts = 8;

/** Changes one file on main as a compare and set (412 → read again). false: `next` decided against it. */
export async function rewriteFile(hub: EvaluatorHub, place: HubPlace, rewrite: Rewrite): Promise<boolean> {
  const { path, title, next } = rewrite;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const parent = await hub.head(place);
    const text = await hub.read(place, { path, revision: parent });
    const changed = next(text);
    if (changed === null) return false;
    if (changed === text) return true;
    if (await hub.write(place, { parent, title, files: [{ path, text: changed }] })) return true;
  }
  throw new Error(`${place.name} moved ${attempts} times while ${path} was to be written`);
}
