// @ts-check
import { avatar } from './avatar.js';
import { el } from './el.js';
import { tabHash } from './places.js';

/**
 * Ready-made messages. Choosing one fills the form as the person who would write it; sending stays with the user.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showTryList(root, { state }) {
  const { config, people } = state.values;
  const list = el('ul', {});
  root.append(el('h2', {}, 'Try this'), list);

  state.follow(['on', 'place'], () => {
    const { on, place } = state.values;
    const items = on === 'discord' ? (config.discord?.tryThese ?? []) : config.tryThese;
    list.replaceChildren(...items.map((item) => el('li', {}, button(item, on !== 'discord' && place === null))));
  });

  /**
   * @param {import('./shapes.js').TryThis} item
   * @param {boolean} needsThread Whether a comment has nowhere to go.
   */
  function button(item, needsThread) {
    const writer = people.find(({ login }) => login === item.as);
    const disabled = item.title === null && needsThread;
    const label = `${item.label}, as ${writer?.name ?? item.as}`;
    const title = disabled ? 'Open a conversation first' : item.shows;
    const click = () => choose(item, writer);
    return el('button', { type: 'button', click, disabled, title, 'aria-label': label }, avatar(item.as), item.label);
  }

  /**
   * @param {import('./shapes.js').TryThis} item
   * @param {import('./shapes.js').Person | undefined} writer
   */
  function choose(item, writer) {
    if (item.title !== null && state.values.place) history.pushState(null, '', tabHash(state.values.on));
    state.set({
      ...(item.title === null ? {} : { place: null, thread: null, files: [] }),
      ...(writer ? { me: writer } : {}),
      draft: { ...item },
    });
  }
}
