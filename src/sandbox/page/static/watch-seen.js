// @ts-check
import { placeHash, samePlace } from './places.js';

/**
 * Remembers how many comments of each thread were seen: all that were there when its tab was first shown, and those of the
 * open one.
 * @param {import('./shapes.js').State} state
 */
export function watchSeen(state) {
  /** @type {Set<string>} */
  const known = new Set();
  state.follow(['rows', 'place'], () => {
    const { rows, seen, place, on } = state.values;
    const first = !known.has(on);
    const fresh = rows.filter(
      (row) => (first || samePlace(row.place, place)) && seen[placeHash(row.place)] !== row.numComments,
    );
    if (rows.length > 0) known.add(on);
    if (fresh.length === 0) return;
    const now = fresh.map((row) => [placeHash(row.place), row.numComments]);
    state.set({ seen: { ...seen, ...Object.fromEntries(now) } });
  });
}
