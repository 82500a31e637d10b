export interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value, bytes: number): void;
  delete(key: string): void;
}

/** Keeps the values used last within a number of entries and of bytes. A value larger than a quarter of all bytes is not kept. */
export function openBoundedCache<Value>(limits: { entries: number; bytes: number }): BoundedCache<Value> {
  const entries = new Map<string, { value: Value; bytes: number }>();
  let held = 0;

  function remove(key: string): void {
    held -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, bytes) {
      remove(key);
      if (bytes > limits.bytes / 4) return;
      entries.set(key, { value, bytes });
      held += bytes;
      for (const oldest of entries.keys()) {
        if (entries.size <= limits.entries && held <= limits.bytes) return;
        remove(oldest);
      }
    },
    delete: remove,
  };
}
