// @ts-check
import { isCompletion } from './discord/is-completion.js';
import { isInChannel } from './discord/is-in-channel.js';
import { samePlace } from './places.js';
import { pathsOf } from './read-commit-write.js';

/** @typedef {import('./shapes.js').Write} Write */
/** @typedef {import('./shapes.js').Delivery} Delivery */
/** @typedef {{ key: string, at: string, write?: Write, delivery?: Delivery }} Doing */

/**
 * What the bot wrote, newest first. For one thread or channel also the webhooks that did not reach it, and what the evaluation
 * backend did to the request files shown.
 * @param {import('./shapes.js').Values} values
 * @param {boolean} everywhere
 * @returns {Doing[]}
 */
export function collectDoings(values, everywhere) {
  const { writes, deliveries, place, files, config } = values;
  const shown = new Set(files.map(({ path }) => path));
  /** @param {Write} write */
  const isHere = (write) =>
    isInView(write, values) || (write.repo === config.requests && pathsOf(write).some((path) => shown.has(path)));
  /** @param {Write} write */
  const isWanted = (write) => {
    const byBot = config.botLogins.includes(write.user ?? '');
    if (everywhere) return byBot && isWork(write);
    return (byBot || write.user === config.evaluatorLogin) && isWork(write) && isHere(write);
  };
  /** @param {Delivery} delivery */
  const failedHere = ({ state, body, on }) => {
    if (state === 'pending' || state === 'sent' || on !== values.on) return false;
    const { repo, discussion, repository, issue } = JSON.parse(body);
    const name = repo?.name ?? repository?.full_name;
    return (discussion?.num ?? issue?.number) === place?.num && name === place?.name;
  };
  return [
    ...writes.filter(isWanted).map((write) => ({ key: `${write.on} write ${write.seq}`, at: write.at, write })),
    ...(everywhere ? [] : deliveries.filter(failedHere)).map((delivery) => ({
      key: `${delivery.on} delivery ${delivery.seq}`,
      at: delivery.at,
      delivery,
    })),
  ].sort((a, b) => (a.at > b.at ? -1 : 1));
}

/**
 * Not how the bot arranges itself with a platform.
 * @param {Write} write
 */
function isWork(write) {
  if (write.on !== 'discord') return write.repo !== null;
  return !['identify', 'resume', 'register-commands'].includes(write.kind) && !isCompletion(write);
}

/**
 * Whether a write is in the open thread or channel. GitHub's changes of a comment name no issue.
 * @param {Write} write
 * @param {import('./shapes.js').Values} values
 */
function isInView(write, values) {
  const { on, path, repo, repoType, number } = write;
  const { place, thread } = values;
  if (on !== values.on) return false;
  if (on === 'discord') return isInChannel(write, values);
  if (repo === null || place === null) return false;
  if (number !== null) return samePlace({ type: repoType ?? '', name: repo, num: number }, place);
  const comment = /\/issues\/comments\/(\d+)/.exec(path)?.[1];
  return comment !== undefined && (thread?.events.some(({ id }) => id === comment) ?? false);
}
