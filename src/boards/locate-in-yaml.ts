import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq } from 'yaml';

interface Place {
  node: unknown;
  key: number | null;
}

/**
 * The character offset of what `path` leads to: its key or its value; a value of several lines is shown by its key. When
 * the path ends early (a missing key), the key of the last part that is there.
 */
export function locateInYaml(document: Document, path: readonly PropertyKey[], point: 'key' | 'value'): number {
  let place: Place = { node: document.contents, key: null };
  for (const step of path) {
    const next = childOf(isAlias(place.node) ? place.node.resolve(document) : place.node, step);
    if (!next) return place.key ?? startOf(place.node) ?? 0;
    place = next;
  }
  const value = startOf(place.node);
  const asKey = point === 'key' || (isCollection(place.node) && place.node.flow !== true);
  return (asKey ? (place.key ?? value) : (value ?? place.key)) ?? 0;
}

function childOf(node: unknown, step: PropertyKey): Place | null {
  if (isSeq(node) && typeof step === 'number' && step < node.items.length) return { node: node.items[step], key: null };
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step));
  return pair ? { node: pair.value, key: startOf(pair.key) } : null;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
