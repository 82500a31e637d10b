// @ts-check
import { el } from './el.js';
import { placeHash, samePlace } from './places.js';
import { showKeyed } from './show-keyed.js';
import { timeElement } from './time-element.js';
import { showTryList } from './try-list.js';

/**
 * The Space's discussions, newest first, and what to try.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showDiscussionList(root, app) {
  const { state } = app;
  const list = el('ul', { class: 'discussions' });
  const write = el('a', { class: 'button primary', href: '#/' }, 'New discussion');
  write.addEventListener('click', () => state.set({ draft: null, place: null, thread: null, files: [] }));
  const tries = el('section', { class: 'tries' });
  root.append(tries, el('div', { class: 'list-head' }, el('h2', {}, 'Discussions'), write), list);
  showTryList(tries, app);

  state.follow(['rows', 'seen', 'place'], () => {
    const { rows, seen, place, config } = state.values;
    showKeyed(list, rows, {
      key: ({ num }) => String(num),
      version: (row) => JSON.stringify([row.title, row.status, row.numComments, seen[row.num], isOpen(row)]),
      make: (row) =>
        el(
          'li',
          {},
          el(
            'a',
            { href: placeHash(placeOf(row)), 'aria-current': isOpen(row) ? 'page' : null },
            el('span', { class: `dot ${row.status}`, title: row.status }),
            el('span', { class: 'row-title' }, row.title),
            el('small', {}, `#${row.num} · ${row.author?.name ?? 'deleted'} · `, timeElement(row.createdAt)),
            count(row, seen[row.num] ?? 0),
          ),
        ),
    });
    /** @param {import('./shapes.js').Row} row */
    function placeOf({ num }) {
      return { type: 'space', name: config.space, num };
    }
    /** @param {import('./shapes.js').Row} row */
    function isOpen(row) {
      return samePlace(placeOf(row), place);
    }
  });
}

/**
 * Number of comments, marked when some were not seen.
 * @param {import('./shapes.js').Row} row
 * @param {number} seen
 */
function count({ numComments }, seen) {
  const fresh = numComments - seen;
  return fresh > 0
    ? el('span', { class: 'count fresh', title: `${fresh} new` }, String(numComments))
    : el('span', { class: 'count', title: `${numComments} comments` }, String(numComments));
}
