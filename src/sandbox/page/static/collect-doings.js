// @ts-check
import { pathsOf } from './read-commit-write.js';

/** @typedef {import('./shapes.js').Write} Write */
/** @typedef {import('./shapes.js').Delivery} Delivery */
/** @typedef {{ key: string, at: string, write?: Write, delivery?: Delivery }} Doing */

/**
 * What the bot wrote, newest first. For one discussion also the webhooks that did not reach it, and what the evaluation
 * backend did to the request files shown.
 * @param {import('./shapes.js').Values} values
 * @param {boolean} everywhere
 * @returns {Doing[]}
 */
export function collectDoings({ writes, deliveries, place, files, config }, everywhere) {
  const shown = new Set(files.map(({ path }) => path));
  /** @param {Write} write */
  const isHere = (write) =>
    (write.number !== null && write.number === place?.num && write.repo === place.name) ||
    (write.repo === config.requests && pathsOf(write).some((path) => shown.has(path)));
  /** @param {Write} write */
  const isWanted = (write) => {
    if (everywhere) return write.user === config.botLogin && write.repo !== null;
    return (write.user === config.botLogin || write.user === config.evaluatorLogin) && isHere(write);
  };
  /** @param {Delivery} delivery */
  const failedHere = ({ state, body }) => {
    if (state === 'pending' || state === 'sent') return false;
    const { repo, discussion } = JSON.parse(body);
    return discussion?.num === place?.num && repo?.name === place?.name;
  };
  return [
    ...writes.filter(isWanted).map((write) => ({ key: `write ${write.seq}`, at: write.at, write })),
    ...(everywhere ? [] : deliveries.filter(failedHere)).map((delivery) => ({
      key: `delivery ${delivery.seq}`,
      at: delivery.at,
      delivery,
    })),
  ].sort((a, b) => (a.at > b.at ? -1 : 1));
}
