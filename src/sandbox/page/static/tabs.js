// @ts-check

/**
 * On a narrow screen one column is shown at a time.
 * @param {import('./shapes.js').App} app
 */
export function showTabs({ state }) {
  const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('.tabs button'));
  /** @param {string} column */
  function choose(column) {
    document.body.dataset.column = column;
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.column === column));
  }
  for (const button of buttons) button.addEventListener('click', () => choose(button.dataset.column ?? 'left'));
  state.follow(['place', 'draft'], () => choose('middle'));
}
