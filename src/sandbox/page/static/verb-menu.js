// @ts-check
import { el } from './el.js';

let made = 0;

/**
 * The menu of commands that opens when a line begins with `/`. Arrow keys choose, Enter and Tab take, Escape closes.
 * @param {HTMLTextAreaElement} area
 * @param {HTMLElement} place Where the menu is put.
 * @param {import('../page-config.ts').PageVerb[]} verbs
 */
export function attachVerbMenu(area, place, verbs) {
  made += 1;
  const id = `verbs-${made}`;
  const list = el('ul', { class: 'verbs', role: 'listbox', id, hidden: true, 'aria-label': 'Commands' });
  /** @type {import('../page-config.ts').PageVerb[]} */
  let shown = [];
  let chosen = 0;
  place.append(list);
  if (verbs.length > 0) {
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-controls', id],
      ['aria-autocomplete', 'list'],
    ]) {
      area.setAttribute(name ?? '', value ?? '');
    }
    area.setAttribute('aria-expanded', 'false');
  }

  function written() {
    return /(?:^|\n)\/(\S*)$/.exec(area.value.slice(0, area.selectionStart));
  }

  function close() {
    shown = [];
    list.hidden = true;
    area.setAttribute('aria-expanded', 'false');
  }

  function update() {
    const start = written()?.[1];
    if (verbs.length === 0 || start === undefined) return close();
    shown = verbs.filter(({ verb }) => verb.startsWith(start.toLowerCase()));
    chosen = Math.min(chosen, Math.max(0, shown.length - 1));
    list.hidden = shown.length === 0;
    area.setAttribute('aria-expanded', String(!list.hidden));
    list.replaceChildren(
      ...shown.map(({ verb, summary, example }, index) =>
        el(
          'li',
          {
            role: 'option',
            id: `${id}-${index}`,
            'aria-selected': String(index === chosen),
            mousedown: (/** @type {Event} */ event) => {
              event.preventDefault();
              take(index);
            },
          },
          el('code', {}, `/${verb}`),
          el('span', {}, summary),
          el('small', {}, example),
        ),
      ),
    );
    area.setAttribute('aria-activedescendant', `${id}-${chosen}`);
    list.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {number} index */
  function take(index) {
    const start = written()?.[1];
    const verb = shown[index]?.verb;
    if (start === undefined || verb === undefined) return;
    const at = area.selectionStart;
    area.setRangeText(`${verb} `, at - start.length, at, 'end');
    close();
  }

  area.addEventListener('input', () => {
    chosen = 0;
    update();
  });
  area.addEventListener('blur', close);
  area.addEventListener('keydown', (event) => {
    if (shown.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      chosen = (chosen + step + shown.length) % shown.length;
      update();
    } else if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === 'Tab') take(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  return { isOpen: () => shown.length > 0 };
}
