// @ts-check
import { canChange } from './can-change.js';
import { commentView } from './comment-view.js';
import { diffFold } from './diff-fold.js';
import { el } from './el.js';
import { eventLine } from './event-line.js';
import { placeHash } from './places.js';
import { showKeyed } from './show-keyed.js';
import { threadsOf } from './threads-of.js';
import { timeElement } from './time-element.js';
import { writeBox } from './write-box.js';

/**
 * The open discussion or issue with its box to write in.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showThread(root, app) {
  const { state, loader } = app;
  const head = el('header', { class: 'thread-head' });
  const events = el('ol', { class: 'events', 'aria-live': 'polite' });
  const missing = el('p', { class: 'empty' });
  const box = writeBox(app, {
    label: 'Comment',
    placeholder: 'Write a comment. Type / for commands.',
    send: 'Comment',
    onSend: async (text) => {
      if (state.values.place === null) return;
      await threadsOf(app).comment(state.values.place, text);
      state.set({ draft: null });
      await loader.thread();
      events.lastElementChild?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    },
  });
  const close = /** @type {HTMLButtonElement} */ (
    el('button', { type: 'button', click: () => switchStatus() }, 'Close')
  );
  box.actions.insertBefore(close, box.actions.lastElementChild);
  root.append(head, missing, events, box.form);

  async function switchStatus() {
    const { place, thread } = state.values;
    if (place === null || thread === null) return;
    const status = thread.status === 'closed' ? 'open' : 'closed';
    await threadsOf(app)
      .setStatus(place, status)
      .catch((error) => alert(error.message));
    await loader.thread();
  }

  state.follow(['thread', 'place', 'me', 'problem'], () => {
    const { thread, me } = state.values;
    missing.hidden = thread !== null;
    missing.textContent = state.values.problem ?? 'Loading…';
    head.hidden = events.hidden = box.form.hidden = thread === null;
    if (thread === null) return;
    showHead(head, thread, app);
    const rights = `${me.login} ${thread.author?.name}`;
    showKeyed(events, thread.events, {
      key: ({ id }) => id,
      version: (event) => `${rights} ${JSON.stringify(event)}`,
      make: (event) => (event.type === 'comment' ? commentView(event, thread, app) : eventLine(event)),
    });
    close.hidden = thread.status === 'merged' || thread.status === 'draft' || !canChange(me, thread.author?.name);
    close.textContent = thread.status === 'closed' ? 'Reopen' : 'Close';
  });
  state.follow(['place'], () => {
    box.area.value = '';
  });
  state.follow(['draft'], () => {
    const { draft } = state.values;
    if (draft !== null && draft.title === null && state.values.on !== 'discord') box.fill(draft.text);
  });
}

/**
 * @param {HTMLElement} head
 * @param {import('./shapes.js').Thread} thread
 * @param {import('./shapes.js').App} app
 */
function showHead(head, thread, app) {
  const { one, home, diff } = threadsOf(app);
  const place = { ...thread.repo, num: thread.num };
  const version = JSON.stringify([placeHash(place), thread.title, thread.status]);
  if (head.dataset.version === version) return;
  head.dataset.version = version;
  const elsewhere = thread.repo.name !== home;
  head.replaceChildren(
    el('h1', {}, thread.title, ' ', el('span', { class: 'number' }, `#${thread.num}`)),
    el(
      'p',
      {},
      el('span', { class: `pill ${thread.status}` }, thread.status),
      ` ${thread.isPullRequest ? 'Pull request' : `${one[0]?.toUpperCase()}${one.slice(1)}`} `,
      elsewhere ? el('span', {}, `in ${thread.repo.name} `) : null,
      `by ${thread.author?.name ?? 'deleted'}, `,
      timeElement(thread.createdAt),
    ),
  );
  if (!thread.isPullRequest) return;
  head.append(diffFold('Changed files', () => diff(place)));
}
