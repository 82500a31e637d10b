// @ts-check

/**
 * Remembers how many comments of each discussion were seen: all that were there at first, and those of the open one.
 * @param {import('./shapes.js').State} state
 */
export function watchSeen(state) {
  let first = true;
  state.follow(['rows', 'place'], () => {
    const { rows, seen, place, config } = state.values;
    const open = place?.type === 'space' && place.name === config.space ? place.num : null;
    const fresh = rows.filter(({ num, numComments }) => (first || num === open) && seen[num] !== numComments);
    if (rows.length > 0) first = false;
    if (fresh.length === 0) return;
    state.set({ seen: { ...seen, ...Object.fromEntries(fresh.map(({ num, numComments }) => [num, numComments])) } });
  });
}
