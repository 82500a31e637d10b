// @ts-check
import { avatar } from './avatar.js';
import { el } from './el.js';

/**
 * Who you are: a group of radio buttons, and the link to the bot's dashboard.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showPeopleSwitch(root, { state }) {
  const { people, config } = state.values;
  const inputs = people.map((person) => {
    const input = el('input', {
      type: 'radio',
      name: 'me',
      value: person.login,
      change: () => state.set({ me: person }),
    });
    return /** @type {HTMLInputElement} */ (input);
  });
  root.append(
    el(
      'fieldset',
      { class: 'people' },
      el('legend', {}, 'You are'),
      people.map(({ login, name, words }, index) =>
        el(
          'label',
          { title: login },
          inputs[index],
          avatar(login),
          el('span', {}, el('b', {}, name), el('small', {}, words)),
        ),
      ),
    ),
    config.dashboardUrl === null
      ? ''
      : el('a', { class: 'dashboard', href: config.dashboardUrl, target: '_blank', rel: 'noopener' }, 'Dashboard'),
  );
  state.follow(['me'], () => {
    for (const input of inputs) input.checked = input.value === state.values.me.login;
  });
}
