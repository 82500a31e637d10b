// @ts-check

/**
 * On a narrow screen one column is shown at a time.
 * @param {import('./shapes.js').App} app
 */
export function showTabs({ state }) {
  const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('.tabs button'));
  let shown = state.values.on;
  /** @param {string} column */
  function choose(column) {
    document.body.dataset.column = column;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.column === column));
  }
  for (const button of buttons) button.addEventListener('click', () => choose(button.dataset.column ?? 'left'));
  // What is open already changes no address.
  document.querySelector('#left')?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.discussions [aria-current]')) choose('middle');
  });
  state.follow(['place', 'channel', 'draft'], () => {
    const { on, place, channel, draft } = state.values;
    const nothingOpen = place === null && channel === null && draft === null;
    choose(on !== shown && nothingOpen ? 'left' : 'middle');
    shown = on;
  });
}
