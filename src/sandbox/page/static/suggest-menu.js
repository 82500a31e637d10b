// @ts-check
import { el } from './el.js';

/**
 * `from`: where in the text that is replaced begins; it ends at the caret.
 * @typedef {{ label: string, words: string, detail?: string, from: number, text: string }} Suggestion
 */
/** `takesFirst`: Enter takes the first one, without a choice by arrow keys. @typedef {{ items: Suggestion[], takesFirst: boolean }} Suggestions */
/** Gets the text before the caret. @typedef {(before: string) => Suggestions | Promise<Suggestions>} Suggest */

let made = 0;

/**
 * A menu of what may be written next. Arrow keys choose, Enter and Tab take, Escape closes.
 * @param {HTMLTextAreaElement} area
 * @param {HTMLElement} place Where the menu is put.
 * @param {Suggest} suggest
 */
export function attachSuggestMenu(area, place, suggest) {
  made += 1;
  const id = `suggestions-${made}`;
  const list = el('ul', { class: 'suggestions', role: 'listbox', id, hidden: true, 'aria-label': 'Suggestions' });
  /** @type {Suggestion[]} */
  let shown = [];
  let chosen = -1;
  let asked = 0;
  place.append(list);
  for (const [name = '', value = ''] of [
    ['role', 'combobox'],
    ['aria-controls', id],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
  ]) {
    area.setAttribute(name, value);
  }

  function close() {
    asked += 1;
    shown = [];
    draw();
  }

  async function update() {
    asked += 1;
    const turn = asked;
    const found = await suggest(area.value.slice(0, area.selectionStart));
    if (turn !== asked) return;
    shown = found.items;
    chosen = found.takesFirst ? 0 : -1;
    draw();
  }

  function draw() {
    list.hidden = shown.length === 0;
    area.setAttribute('aria-expanded', String(!list.hidden));
    list.replaceChildren(
      ...shown.map(({ label, words, detail }, index) =>
        el(
          'li',
          {
            class: words === '' ? 'alone' : null,
            role: 'option',
            id: `${id}-${index}`,
            'aria-selected': String(index === chosen),
            mousedown: (/** @type {Event} */ event) => {
              event.preventDefault();
              take(index);
            },
          },
          el('code', {}, label),
          words === '' ? null : el('span', {}, words),
          detail ? el('small', {}, detail) : null,
        ),
      ),
    );
    if (chosen === -1) area.removeAttribute('aria-activedescendant');
    else area.setAttribute('aria-activedescendant', `${id}-${chosen}`);
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {number} index */
  function take(index) {
    const suggestion = shown[index];
    if (suggestion === undefined) return;
    area.setRangeText(suggestion.text, suggestion.from, area.selectionStart, 'end');
    close();
    void update();
  }

  area.addEventListener('input', update);
  area.addEventListener('blur', close);
  area.addEventListener('keydown', (event) => {
    if (shown.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      chosen = (Math.max(chosen, step === 1 ? -1 : 0) + step + shown.length) % shown.length;
      draw();
    } else if (event.key === 'Enter' && chosen !== -1 && !event.ctrlKey && !event.metaKey) take(chosen);
    else if (event.key === 'Tab') take(Math.max(chosen, 0));
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  return { close };
}
