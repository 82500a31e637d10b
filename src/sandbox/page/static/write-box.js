// @ts-check
import { el } from './el.js';
import { attachSuggestMenu } from './suggest-menu.js';
import { suggestVerbs } from './suggest-verbs.js';

/**
 * @typedef {object} BoxOptions
 * @property {string} label
 * @property {string} placeholder
 * @property {string} send Label of the button.
 * @property {(text: string) => Promise<void>} onSend
 * @property {string} [text] What it starts with.
 * @property {() => void} [onCancel] Makes a button for it.
 * @property {import('./suggest-menu.js').Suggest} [suggest] Left out: the commands of a Markdown text.
 * @property {boolean} [chats] Enter sends; with Shift it begins a line.
 */

/**
 * A form to write Markdown and commands in. The text stays when sending fails, with the platform's words below.
 * @param {import('./shapes.js').App} app
 * @param {BoxOptions} options
 */
export function writeBox({ state }, options) {
  const area = /** @type {HTMLTextAreaElement} */ (
    el('textarea', {
      rows: options.chats ? 1 : 4,
      'aria-label': options.label,
      placeholder: options.placeholder,
      maxlength: 65_536,
    })
  );
  area.value = options.text ?? '';
  const problem = el('p', { class: 'problem', role: 'alert' });
  const button = /** @type {HTMLButtonElement} */ (el('button', { class: 'primary', type: 'submit' }, options.send));
  const writer = el('small', { class: 'writer' });
  const actions = el(
    'div',
    { class: 'actions' },
    writer,
    options.onCancel ? el('button', { type: 'button', click: options.onCancel }, 'Cancel') : null,
    button,
  );
  const field = el('div', { class: 'field' }, area);

  async function send() {
    if (button.disabled) return;
    button.disabled = true;
    problem.textContent = '';
    try {
      await options.onSend(area.value);
      area.value = '';
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
    }
    button.disabled = false;
  }
  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    void send();
  }
  const form = el('form', { class: options.chats ? 'write chat' : 'write', submit }, field, problem, actions);
  const menu = attachSuggestMenu(area, field, options.suggest ?? suggestVerbs(state.values.config.verbs));
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || (options.chats && !event.shiftKey)) {
      event.preventDefault();
      menu.close();
      void send();
    }
  });
  // A box to edit in comes and goes, and must leave no follower behind.
  if (options.onCancel === undefined) state.follow(['me'], showWriter);
  function showWriter() {
    writer.replaceChildren('Writing as ', el('b', {}, state.values.me.name));
  }
  return {
    form,
    actions,
    area,
    button,
    /** @param {string} text */
    fill(text) {
      area.value = text;
      area.focus();
      form.classList.remove('filled');
      requestAnimationFrame(() => form.classList.add('filled'));
    },
  };
}
