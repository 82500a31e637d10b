// @ts-check
import { el } from './el.js';

/**
 * A fold-out that fetches a diff when it is opened for the first time.
 * @param {string} label
 * @param {() => Promise<string>} load
 */
export function diffFold(label, load) {
  const diff = el('pre', { class: 'diff' }, 'Loading…');
  const fold = el('details', { class: 'fold' }, el('summary', {}, label), diff);
  const show = async () => {
    const text = await load().catch((error) => error.message);
    diff.replaceChildren(...lines(text));
  };
  fold.addEventListener('toggle', show, { once: true });
  return fold;
}

/** @param {string} text */
function lines(text) {
  const shown = text
    .trimEnd()
    .split('\n')
    .filter((line) => !/^(@@|index |diff --git |old mode|new mode|--- |similarity index)/.test(line));
  return shown.slice(0, 200).map((line) => {
    const kind = line.startsWith('+++') ? 'at' : line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : '';
    return el('span', { class: kind }, `${line.replace(/^\+\+\+ b?\/?/, '')}\n`);
  });
}
