// @ts-check
import { el } from './el.js';
import { timeElement } from './time-element.js';

/** @type {Record<string, (data: any) => string>} */
const words = {
  'status-change': ({ status }) =>
    ({ open: 'reopened this', closed: 'closed this', merged: 'merged this', draft: 'made this a draft' })[
      /** @type {'open'} */ (status)
    ] ?? status,
  'title-change': ({ from, to }) => `changed the title from “${from}” to “${to}”`,
  commit: ({ subject }) => `pushed a commit: ${subject}`,
  'pinning-change': ({ pinned }) => (pinned ? 'pinned this' : 'unpinned this'),
  'locking-change': ({ locked }) => (locked ? 'locked this' : 'unlocked this'),
};

/**
 * What happened besides comments, as a thin line.
 * @param {import('./shapes.js').ThreadEvent} event
 */
export function eventLine({ type, data, author, createdAt }) {
  const said = words[type]?.(data) ?? type;
  return el('li', { class: 'event' }, el('b', {}, author?.name ?? 'deleted'), ` ${said} `, timeElement(createdAt));
}
