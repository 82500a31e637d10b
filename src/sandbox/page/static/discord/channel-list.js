// @ts-check
import { el } from '../el.js';
import { tabHash } from '../places.js';
import { showKeyed } from '../show-keyed.js';
import { act } from './act.js';

/**
 * The channels with the threads below them, and a way to open a thread.
 * @param {HTMLElement} root
 * @param {import('../shapes.js').App} app
 */
export function showChannelList(root, app) {
  const { state } = app;
  const list = el('ul', { class: 'discussions channels' });
  const name = /** @type {HTMLInputElement} */ (
    el('input', {
      type: 'text',
      maxlength: 100,
      required: true,
      placeholder: 'Name',
      'aria-label': 'Name of the thread',
    })
  );
  const problem = el('p', { class: 'problem', role: 'alert' });
  const form = el('form', { class: 'new-thread', submit: openThread }, name, el('button', {}, 'Open'), problem);
  const fold = el('details', {}, el('summary', { class: 'button' }, 'New thread'), form);
  root.append(el('div', { class: 'list-head' }, el('h2', {}, 'Channels'), fold), list);

  /** @param {Event} event */
  async function openThread(event) {
    event.preventDefault();
    const open = state.values.channels.find(({ id }) => id === state.values.channel);
    const channel = open?.thread?.parentId ?? open?.id ?? '';
    const outcome = await act(app, { act: 'opens-thread', channel, name: name.value });
    problem.textContent = outcome.problem ?? '';
    if (outcome.problem !== null) return;
    name.value = '';
    fold.removeAttribute('open');
    await app.loader.channels();
    location.hash = tabHash('discord', outcome.answer.threadId);
  }

  state.follow(['channels', 'channel'], () => {
    const { channels, channel } = state.values;
    const tops = channels.filter(({ thread }) => thread === null).sort((a, b) => a.position - b.position);
    const ordered = tops.flatMap((top) => [top, ...channels.filter(({ thread }) => thread?.parentId === top.id)]);
    showKeyed(list, ordered, {
      key: ({ id }) => id,
      version: (one) => JSON.stringify([one.name, one.thread?.archived, one.id === channel]),
      make: (one) =>
        el(
          'li',
          { class: one.thread === null ? '' : 'below' },
          el(
            'a',
            { href: tabHash('discord', one.id), 'aria-current': one.id === channel ? 'page' : null },
            el('span', { class: 'hash', 'aria-hidden': 'true' }, one.thread === null ? '#' : '↳'),
            el('span', { class: 'row-title' }, one.name),
            one.thread?.archived ? el('small', {}, 'archived') : null,
          ),
        ),
    });
  });
}
