// @ts-check
import { describeWrite } from './describe-write.js';
import { diffFold } from './diff-fold.js';
import { el } from './el.js';
import { placeHash, tabHash } from './places.js';
import { summaryOf } from './read-commit-write.js';
import { timeElement } from './time-element.js';

/** @typedef {import('./shapes.js').Write} Write */

/**
 * One line of what happened behind the scenes.
 * @param {import('./collect-doings.js').Doing} doing
 * @param {import('./shapes.js').App} app
 * @param {boolean} everywhere Whether it must say in which discussion.
 */
export function doingLine({ write, delivery }, app, everywhere) {
  if (write) return writeLine(write, app, everywhere);
  const state = delivery?.state ?? '';
  const words = state === 'lost' ? 'was not told: the webhook got lost' : `could not be told by webhook (${state})`;
  return line('refused', '⚡', [words], delivery?.at ?? '');
}

/**
 * @param {Write} write
 * @param {import('./shapes.js').App} app
 * @param {boolean} everywhere
 */
function writeLine(write, { state, standIns }, everywhere) {
  const { sign, words } = describeWrite(write);
  const isEvaluator = write.user === state.values.config.evaluatorLogin;
  const answer = write.status === null ? 'never answered' : `answered ${write.status}`;
  const refused = write.applied ? null : ` (${standIns[write.on]?.name} ${answer})`;
  const shown = line(
    write.applied ? (isEvaluator ? 'told' : '') : 'refused',
    write.applied ? sign : '⚡',
    [isEvaluator ? `The evaluation backend ${words}` : words, refused, ' ', everywhere ? whereOf(write) : null],
    write.at,
  );
  if (write.on === 'hub' && write.kind === 'commit' && write.applied) {
    shown.lastElementChild?.append(diffFold('What changed', () => commitDiff(write, standIns.hub)));
  }
  return shown;
}

/**
 * A link to the thread or channel of a write; null when it names none.
 * @param {Write} write
 */
function whereOf({ on, repo, repoType, number, path }) {
  if (number !== null && repo) {
    const href = placeHash({ type: repoType ?? '', name: repo, num: number });
    return el('a', { href }, `${on === 'github' ? 'GitHub ' : ''}#${number}`);
  }
  if (on !== 'discord') return null;
  return el('a', { href: tabHash('discord', /^\/channels\/(\d+)/.exec(path)?.[1] ?? null) }, 'Discord');
}

/**
 * @param {string} kind
 * @param {string} sign
 * @param {import('./el.js').Child[]} words
 * @param {string} at
 */
function line(kind, sign, words, at) {
  return el(
    'li',
    { class: kind },
    el('span', { 'aria-hidden': 'true' }, sign),
    el('div', {}, words, ' ', timeElement(at)),
  );
}

/**
 * The log does not say which commit a write made: it is the one of its title whose date is nearest.
 * @param {Write} write
 * @param {import('./shapes.js').Calls} hub
 */
async function commitDiff(write, hub) {
  const repo = `/api/${write.repoType}s/${write.repo}`;
  /** @type {{ id: string, title: string, date: string }[]} */
  const commits = await hub.get(`${repo}/commits/main?limit=200`);
  /** @param {{ date: string }} commit */
  const distance = ({ date }) => Math.abs(Date.parse(date) - Date.parse(write.at));
  const [commit] = commits.filter(({ title }) => title === summaryOf(write)).sort((a, b) => distance(a) - distance(b));
  return commit ? hub.text(`${repo}/compare/${commit.id}^..${commit.id}`) : 'The commit is not on main.';
}
