// @ts-check
import { avatar } from './avatar.js';
import { el } from './el.js';
import { readPlaceHash } from './places.js';

/**
 * Ready-made messages. Choosing one fills the form as the person who would write it; sending stays with the user.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showTryList(root, { state }) {
  const { config, people } = state.values;
  const items = config.tryThese.map((item) => {
    const writer = people.find(({ login }) => login === item.as);
    const choose = () => {
      if (item.title !== null && readPlaceHash(location.hash)) history.pushState(null, '', '#/');
      state.set({
        ...(item.title === null ? {} : { place: null, thread: null, files: [] }),
        ...(writer ? { me: writer } : {}),
        draft: { ...item },
      });
    };
    const button = el(
      'button',
      { type: 'button', click: choose, 'aria-label': `${item.label}, as ${writer?.name ?? item.as}` },
      avatar(item.as),
      item.label,
    );
    return { item, button: /** @type {HTMLButtonElement} */ (button) };
  });
  root.append(el('h2', {}, 'Try this'), el('ul', {}, ...items.map(({ button }) => el('li', {}, button))));
  state.follow(['place'], () => {
    for (const { item, button } of items) {
      button.disabled = item.title === null && state.values.place === null;
      button.title = button.disabled ? 'Open a discussion first' : item.shows;
    }
  });
}
