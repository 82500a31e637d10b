// @ts-check

/**
 * What the page shows, in one place. Followers are called after each change with the names of what changed.
 * @template {object} T
 * @param {T} values
 */
export function createState(values) {
  /** @type {((changed: Set<string>) => void)[]} */
  const followers = [];
  return {
    values,
    /** @param {Partial<T>} patch */
    set(patch) {
      Object.assign(values, patch);
      const changed = new Set(Object.keys(patch));
      for (const follower of followers) follower(changed);
    },
    /**
     * Calls at once, and whenever one of the names changed.
     * @param {(keyof T & string)[]} names
     * @param {() => void} act
     */
    follow(names, act) {
      followers.push((changed) => {
        if (names.some((name) => changed.has(name))) act();
      });
      act();
    },
  };
}
