// @ts-check
import { collectDoings } from './collect-doings.js';
import { doingLine } from './doing-line.js';
import { el } from './el.js';
import { showKeyed } from './show-keyed.js';

const most = 60;

/**
 * What the bot did, newest first: in the open discussion, or everywhere.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showDoings(root, app) {
  const { state } = app;
  const list = el('ol', { class: 'doings' });
  const none = el('p', { class: 'empty' });
  const choice = /** @type {HTMLInputElement} */ (el('input', { type: 'checkbox', change: update }));
  const everywhereLabel = el('label', {}, choice, ' everywhere');
  root.append(el('div', { class: 'section-head' }, el('h3', {}, 'What Steward did'), everywhereLabel), none, list);

  function update() {
    const { on, place } = state.values;
    const inThread = place !== null || on === 'discord';
    const everywhere = choice.checked || !inThread;
    const doings = collectDoings(state.values, everywhere).slice(0, most);
    everywhereLabel.hidden = !inThread;
    none.hidden = doings.length > 0;
    none.textContent = everywhere ? 'Nothing yet. Write something, and see.' : 'Nothing here yet.';
    showKeyed(list, doings, {
      key: ({ key }) => key,
      version: ({ delivery }) => `${everywhere} ${delivery?.state}`,
      make: (doing) => doingLine(doing, app, everywhere),
    });
  }

  state.follow(['writes', 'deliveries', 'place', 'channel', 'on', 'files', 'thread', 'messages'], update);
}
