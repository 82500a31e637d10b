// @ts-check
import { el } from './el.js';
import { showKeyed } from './show-keyed.js';

/**
 * The request files that the open thread or channel is about, with their status now.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showRequestCards(root, { state }) {
  const list = el('ul', { class: 'cards', 'aria-live': 'polite' });
  root.append(el('h3', {}, 'Request files'), list);
  const none = el(
    'p',
    { class: 'empty' },
    'The file that decides whether a model is evaluated shows here when a message names one.',
  );
  root.append(none);
  /** @type {Map<string, string>} */
  const known = new Map();
  state.follow(['files'], () => {
    const { files } = state.values;
    none.hidden = files.length > 0;
    showKeyed(list, files, { key: ({ path }) => path, version: ({ text }) => text, make: (file) => card(file, known) });
    for (const file of files) known.set(file.path, statusOf(file));
  });
}

/**
 * @param {import('./shapes.js').RequestFile} file
 * @param {Map<string, string>} known What each file's status was before.
 */
function card(file, known) {
  const status = statusOf(file);
  const before = known.get(file.path);
  const { model, precision, job_id: job } = file.json ?? {};
  const moved = before !== undefined && before !== status;
  return el(
    'li',
    { class: moved ? 'card moved' : 'card' },
    el(
      'div',
      { class: 'card-head' },
      el('b', {}, String(model ?? file.path)),
      el('span', { class: `status ${kindOf(status)}` }, status),
    ),
    el(
      'small',
      {},
      [precision, job && job !== -1 ? `job ${job}` : null, moved ? `was ${before}` : null].filter(Boolean).join(' · '),
    ),
    el(
      'details',
      { class: 'fold' },
      el('summary', {}, 'Show the file'),
      el('small', {}, file.path),
      el('pre', {}, file.text),
    ),
  );
}

/** @param {import('./shapes.js').RequestFile} file */
function statusOf({ json }) {
  return typeof json?.status === 'string' ? json.status : 'unreadable';
}

/** @param {string} status */
function kindOf(status) {
  if (/^(PENDING|RERUN)/.test(status)) return 'pending';
  if (status.startsWith('RUNNING')) return 'running';
  if (status.startsWith('FINISHED')) return 'finished';
  return status === 'FAILED' ? 'failed' : 'other';
}
