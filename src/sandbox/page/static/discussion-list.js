// @ts-check
import { el } from './el.js';
import { placeHash, samePlace, tabHash } from './places.js';
import { showKeyed } from './show-keyed.js';
import { threadsOf } from './threads-of.js';
import { timeElement } from './time-element.js';

/**
 * The discussions of the Space or the issues of the repository, newest first.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showDiscussionList(root, app) {
  const { state } = app;
  const list = el('ul', { class: 'discussions' });
  const heading = el('h2', {});
  const write = el('a', { class: 'button primary' });
  write.addEventListener('click', () => state.set({ draft: null, place: null, thread: null, files: [] }));
  root.append(el('div', { class: 'list-head' }, heading, write), list);

  state.follow(['on'], () => {
    const { one, many } = threadsOf(app);
    heading.textContent = many;
    write.textContent = `New ${one}`;
    write.setAttribute('href', tabHash(state.values.on));
  });
  state.follow(['rows', 'seen', 'place'], () => {
    const { rows, seen, place } = state.values;
    showKeyed(list, rows, {
      key: (row) => placeHash(row.place),
      version: (row) => JSON.stringify([row.title, row.status, row.numComments, seenOf(row), isOpen(row)]),
      make: (row) =>
        el(
          'li',
          {},
          el(
            'a',
            { href: placeHash(row.place), 'aria-current': isOpen(row) ? 'page' : null },
            el('span', { class: `dot ${row.status}`, title: row.status }),
            el('span', { class: 'row-title' }, row.title),
            el('small', {}, `#${row.place.num} · ${row.author?.name ?? 'deleted'} · `, timeElement(row.createdAt)),
            count(row, seenOf(row)),
          ),
        ),
    });
    /** @param {import('./shapes.js').Row} row */
    function seenOf(row) {
      return seen[placeHash(row.place)] ?? 0;
    }
    /** @param {import('./shapes.js').Row} row */
    function isOpen(row) {
      return samePlace(row.place, place);
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
