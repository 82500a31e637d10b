// @ts-check
import { showDoings } from './doings.js';
import { el } from './el.js';
import { showRequestCards } from './request-cards.js';
import { showTrouble } from './trouble.js';

/**
 * The right column: request files of what is open, what the bot did, and ways to make trouble.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showBackstage(root, app) {
  const cards = el('section', {});
  const doings = el('section', {});
  const trouble = el('section', {});
  root.append(el('h2', { class: 'column-title' }, 'Behind the scenes'), cards, doings, trouble);
  showRequestCards(cards, app);
  showDoings(doings, app);
  showTrouble(trouble, app);
}
