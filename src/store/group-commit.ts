import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<Item> {
  items: readonly Item[];
  resolve(): void;
  reject(fault: unknown): void;
}

/**
 * Lets what arrives together, or while a write runs, share one write, so that a burst costs few commits and a single item
 * waits for nobody. A caller's promise resolves when its items are written. When a shared write fails, each caller's items are
 * written on their own, so that only the callers at fault learn of it.
 */
export function groupCommit<Item>(
  write: (items: readonly Item[]) => Promise<void>,
  { most }: { most: number },
): (items: readonly Item[]) => Promise<void> {
  const waiting: Waiting<Item>[] = [];
  let writing = false;

  async function writeGroup(group: readonly Waiting<Item>[]): Promise<void> {
    try {
      await write(group.flatMap(({ items }) => items));
      for (const { resolve } of group) resolve();
    } catch (fault) {
      if (group.length === 1) for (const { reject } of group) reject(fault);
      else for (const each of group) await writeGroup([each]);
    }
  }

  async function writeAll(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      // The embedded store works in this thread: only now are requests read that came in meanwhile.
      await nextTurn();
      await writeGroup(waiting.splice(0, most));
    }
    writing = false;
  }

  return (items) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    waiting.push({ items, resolve, reject });
    if (!writing) void writeAll();
    return promise;
  };
}
