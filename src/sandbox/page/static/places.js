// @ts-check
/** @typedef {import('./shapes.js').Place} Place */

/**
 * API path of a thread.
 * @param {Place} place
 */
export function threadPath({ type, name, num }) {
  return `/api/${type}s/${name}/discussions/${num}`;
}

/**
 * Address of a thread within the page.
 * @param {Place} place
 */
export function placeHash({ type, name, num }) {
  return `#/${type}s/${name}/${num}`;
}

/**
 * @param {string} hash
 * @returns {Place | null}
 */
export function readPlaceHash(hash) {
  const found = /^#\/(model|dataset|space)s\/([\w.-]+\/[\w.-]+)\/(\d+)$/.exec(hash);
  return found ? { type: found[1] ?? '', name: found[2] ?? '', num: Number(found[3]) } : null;
}

/**
 * @param {Place | null} a
 * @param {Place | null} b
 */
export function samePlace(a, b) {
  return a !== null && b !== null && a.type === b.type && a.name === b.name && a.num === b.num;
}
