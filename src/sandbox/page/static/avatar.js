// @ts-check
import { el } from './el.js';

/**
 * A round picture of an account: its first letter, in one of a few quiet colours.
 * @param {string} login
 * @param {{ bot?: boolean }} [options]
 */
export function avatar(login, { bot = false } = {}) {
  if (bot) return el('img', { class: 'avatar', src: 'assets/mark.svg', alt: '' });
  const hue = [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 6, 7);
  return el('span', { class: `avatar hue-${hue}`, 'aria-hidden': 'true' }, (login[0] ?? '?').toUpperCase());
}
