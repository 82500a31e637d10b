import { normaliseName } from './normalise-name.ts';

/** A model name taken apart once, for comparing. */
export interface ComparableName {
  model: string;
  /** In small letters; '' for root models such as gpt2. */
  namespace: string;
  /** The name without its namespace, normalised. */
  letters: string;
}

/** How many letters of both ends of a name a misspelt name is looked up by. */
const endLetters = 6;

/**
 * Model names filed so that the few worth comparing with a name are found without a scan: by namespace, and by the first
 * and the last letters together with the length.
 */
export class NameBuckets {
  readonly #buckets = new Map<string, ComparableName[]>();

  add(model: string): void {
    const name = comparable(model);
    for (const key of keysOf(name)) {
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(name);
      else this.#buckets.set(key, [name]);
    }
  }

  delete(model: string): void {
    for (const key of keysOf(comparable(model))) {
      const rest = (this.#buckets.get(key) ?? []).filter((name) => name.model !== model);
      if (rest.length > 0) this.#buckets.set(key, rest);
      else this.#buckets.delete(key);
    }
  }

  /** Names of the same namespace, and those of nearly the same length with the same first or last letters; some twice. */
  worthComparing(model: string, lengthDifference: number): { asked: ComparableName; names: ComparableName[][] } {
    const asked = comparable(model);
    const keys = [namespaceKey(asked)];
    const { length } = asked.letters;
    for (let near = length - lengthDifference; near <= length + lengthDifference; near += 1) {
      keys.push(headKey(asked, near), tailKey(asked, near));
    }
    return { asked, names: keys.flatMap((key) => [this.#buckets.get(key) ?? []]) };
  }
}

function comparable(model: string): ComparableName {
  const slash = model.indexOf('/');
  const namespace = model.slice(0, Math.max(slash, 0)).toLowerCase();
  return { model, namespace, letters: normaliseName(model.slice(slash + 1)) };
}

function keysOf(name: ComparableName): string[] {
  return [namespaceKey(name), headKey(name, name.letters.length), tailKey(name, name.letters.length)];
}

function namespaceKey(name: ComparableName): string {
  return `/${name.namespace}`;
}

function headKey(name: ComparableName, length: number): string {
  return `${name.letters.slice(0, endLetters)}>${length}`;
}

function tailKey(name: ComparableName, length: number): string {
  return `<${name.letters.slice(-endLetters)}${length}`;
}
