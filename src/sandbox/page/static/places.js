// @ts-check
/** @typedef {import('./shapes.js').Place} Place */
/** @typedef {import('./shapes.js').Platform} Platform */

/**
 * Address of a thread within the page.
 * @param {Place} place
 */
export function placeHash({ type, name, num }) {
  return type === 'repository' ? `#/github/${name}/${num}` : `#/${type}s/${name}/${num}`;
}

/**
 * Address of a tab within the page, with nothing open there; of Discord also that of a channel.
 * @param {Platform} on
 * @param {string | null} [channel]
 */
export function tabHash(on, channel = null) {
  if (on === 'hub') return '#/';
  return channel === null ? `#/${on}` : `#/${on}/${channel}`;
}

/**
 * What an address within the page shows.
 * @param {string} hash
 * @returns {{ on: Platform, place: Place | null, channel: string | null }}
 */
export function readHash(hash) {
  const thread = /^#\/(?:(model|dataset|space)s|github)\/([\w.-]+\/[\w.-]+)\/(\d+)$/.exec(hash);
  if (thread) {
    const [, type, name = '', num] = thread;
    const place = { type: type ?? 'repository', name, num: Number(num) };
    return { on: type === undefined ? 'github' : 'hub', place, channel: null };
  }
  const [, on, channel = null] = /^#\/(github|discord)(?:\/(\d+))?$/.exec(hash) ?? [];
  return { on: on === 'github' || on === 'discord' ? on : 'hub', place: null, channel };
}

/**
 * @param {Place | null} a
 * @param {Place | null} b
 */
export function samePlace(a, b) {
  return a !== null && b !== null && a.type === b.type && a.name === b.name && a.num === b.num;
}
