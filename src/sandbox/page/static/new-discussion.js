// @ts-check
import { el } from './el.js';
import { placeHash } from './places.js';
import { threadsOf } from './threads-of.js';
import { writeBox } from './write-box.js';

/**
 * A few words of welcome and the form for a new discussion or issue.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showNewDiscussion(root, app) {
  const { state } = app;
  const title = /** @type {HTMLInputElement} */ (
    el('input', { type: 'text', maxlength: 200, placeholder: 'Title', 'aria-label': 'Title', autocomplete: 'off' })
  );
  const box = writeBox(app, {
    label: 'Text',
    placeholder: 'What would you like? Plain words work, and so do commands: type / to see them.',
    send: 'Open discussion',
    onSend: async (text) => {
      const made = await threadsOf(app).open(title.value, text);
      title.value = '';
      state.set({ draft: null });
      location.hash = placeHash(made);
    },
  });
  const heading = el('h2', { class: 'form-head' });
  box.form.prepend(title);
  root.append(
    el(
      'div',
      { class: 'welcome' },
      el('h1', {}, 'Write to the leaderboard, and see what Steward does'),
      el(
        'ol',
        {},
        el(
          'li',
          {},
          el('b', {}, 'Ask'),
          ' as Olivia or Sam: submit a model, report a failure, put a question. “Try this” has texts to start from.',
        ),
        el('li', {}, el('b', {}, 'Watch'), ' Steward answer, and what it does elsewhere under “Behind the scenes”.'),
        el(
          'li',
          {},
          el('b', {}, 'Approve'),
          ' as Mira or Noor: without a maintainer’s yes, nothing that matters is done.',
        ),
      ),
    ),
    heading,
    box.form,
  );
  state.follow(['on'], () => {
    const { one } = threadsOf(app);
    heading.textContent = `New ${one}`;
    box.button.textContent = `Open ${one}`;
  });
  state.follow(['draft'], () => {
    const { draft } = state.values;
    if (draft === null || draft.title === null) return;
    title.value = draft.title;
    box.fill(draft.text);
  });
}
