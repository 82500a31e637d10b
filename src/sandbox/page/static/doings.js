// @ts-check
import { describeWrite, pathsOf, summaryOf } from './describe-write.js';
import { diffFold } from './diff-fold.js';
import { el } from './el.js';
import { placeHash } from './places.js';
import { showKeyed } from './show-keyed.js';
import { timeElement } from './time-element.js';

/** @typedef {import('./shapes.js').Write} Write */
/** @typedef {import('./shapes.js').Delivery} Delivery */
/** @typedef {{ key: string, at: string, write?: Write, delivery?: Delivery }} Doing */

const most = 60;

/**
 * What the bot did, newest first: here, or everywhere. Webhook deliveries show what it was told.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showDoings(root, { state, hub }) {
  const list = el('ol', { class: 'doings' });
  const none = el('p', { class: 'empty' });
  const everywhere = /** @type {HTMLInputElement} */ (el('input', { type: 'checkbox', change: update }));
  root.append(
    el('div', { class: 'section-head' }, el('h3', {}, 'What Steward did'), el('label', {}, everywhere, ' everywhere')),
    none,
    list,
  );

  function update() {
    const { place, config } = state.values;
    const all = everywhere.checked || place === null;
    const doings = collect(state.values, all).slice(-most).reverse();
    none.hidden = doings.length > 0;
    none.textContent = all ? 'Nothing yet. Write something, and see.' : 'Nothing in this discussion yet.';
    showKeyed(list, doings, {
      key: ({ key }) => key,
      version: ({ delivery }) => delivery?.state ?? '',
      make: (doing) => (doing.write ? writeLine(doing.write, all) : deliveryLine(doing)),
    });

    /**
     * @param {Write} write
     * @param {boolean} link
     */
    function writeLine(write, link) {
      const { sign, words } = describeWrite(write);
      const by = write.user === config.evaluatorLogin ? 'Evaluation backend ' : '';
      return el(
        'li',
        { class: write.applied ? (by ? 'other' : '') : 'refused' },
        el('span', { class: 'sign', 'aria-hidden': 'true' }, write.applied ? sign : '⚡'),
        el(
          'div',
          {},
          el('span', {}, `${by}${words}`),
          write.applied
            ? null
            : el('em', {}, ` The Hub ${write.status === null ? 'never answered' : `answered ${write.status}`}.`),
          link && write.number !== null && write.repo
            ? el(
                'a',
                { href: placeHash({ type: write.repoType ?? '', name: write.repo, num: write.number }) },
                ` #${write.number}`,
              )
            : null,
          ' ',
          timeElement(write.at),
          write.kind === 'commit' && write.applied ? diffFold('Diff', () => commitDiff(write)) : null,
        ),
      );
    }
  }

  /** @param {Write} write */
  async function commitDiff(write) {
    const repo = `/api/${write.repoType}s/${write.repo}`;
    const commits = await hub.get(`${repo}/commits/main?limit=100`);
    const distance = (/** @type {{ date: string }} */ { date }) => Math.abs(Date.parse(date) - Date.parse(write.at));
    const [commit] = commits
      .filter((/** @type {{ title: string }} */ { title }) => title === summaryOf(write))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => distance(a) - distance(b));
    return commit ? hub.text(`${repo}/compare/${commit.id}^..${commit.id}`) : 'The commit is not on main.';
  }

  state.follow(['writes', 'deliveries', 'place', 'files'], update);
}

/**
 * @param {import('./shapes.js').Values} values
 * @param {boolean} all
 * @returns {Doing[]}
 */
function collect({ writes, deliveries, place, files, config }, all) {
  const shownPaths = new Set(files.map(({ path }) => path));
  /** @param {Write} write */
  const here = (write) =>
    (write.number !== null && write.number === place?.num && write.repo === place.name) ||
    (write.repo === config.requests && pathsOf(write).some((path) => shownPaths.has(path)));
  const byBot = writes.filter((write) =>
    write.user === config.botLogin
      ? (all && write.repo !== null) || here(write)
      : write.user === config.evaluatorLogin && !all && here(write),
  );
  const told = deliveries.filter(({ state, body }) => {
    if (state === 'pending') return false;
    const { repo, discussion } = JSON.parse(body);
    return !all && discussion?.num === place?.num && repo?.name === place?.name;
  });
  return [
    ...byBot.map((write) => ({ key: `w${write.seq}`, at: write.at, write })),
    ...told.map((delivery) => ({ key: `d${delivery.seq}`, at: delivery.at, delivery })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** @param {Doing} doing */
function deliveryLine({ delivery, at }) {
  const state = delivery?.state ?? '';
  const words =
    { sent: `answered ${delivery?.status}`, lost: 'lost on the way', failed: 'did not arrive' }[
      /** @type {'sent'} */ (state)
    ] ?? state;
  return el(
    'li',
    { class: state === 'sent' ? 'told' : 'told refused' },
    el('span', { class: 'sign', 'aria-hidden': 'true' }, state === 'sent' ? '↪' : '⚡'),
    el('div', {}, `Webhook ${words} `, timeElement(at)),
  );
}
