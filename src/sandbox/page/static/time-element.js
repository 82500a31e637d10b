// @ts-check
import { describeTime } from './describe-time.js';
import { el } from './el.js';

/**
 * A moment as a person says it; the exact one on hover. Kept up to date by `refreshTimes`.
 * @param {string} iso
 */
export function timeElement(iso) {
  return el('time', { datetime: iso, title: new Date(iso).toLocaleString() }, describeTime(iso));
}

/** Makes every moment on the page say how long ago it is now. */
export function refreshTimes() {
  for (const element of document.querySelectorAll('time')) element.textContent = describeTime(element.dateTime);
}
