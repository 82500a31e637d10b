// @ts-check
import { el } from '../el.js';
import { showKeyed } from '../show-keyed.js';
import { writeBox } from '../write-box.js';
import { act } from './act.js';
import { messageView } from './message-view.js';
import { modalForm } from './modal-form.js';
import { suggestOptions } from './suggest-options.js';

/**
 * The open channel with its box to write in, where `/` begins a command.
 * @param {HTMLElement} root
 * @param {import('../shapes.js').App} app
 * @param {HTMLElement} scrolled The element that scrolls.
 */
export function showChannel(root, app, scrolled) {
  const { state } = app;
  root.classList.add('channel');
  const head = el('header', { class: 'thread-head' });
  const empty = el('p', { class: 'empty' }, 'Nothing was said here yet. Type / for commands.');
  const list = el('ol', { class: 'messages', 'aria-live': 'polite' });
  const notice = el('p', { class: 'problem', role: 'alert' });
  const box = writeBox(app, {
    label: 'Message',
    placeholder: 'Write a message. Type / for commands.',
    send: 'Send',
    chats: true,
    suggest: suggestOptions(app),
    onSend: async (text) => {
      const channel = state.values.channel ?? '';
      const isCommand = text.startsWith('/');
      const problem = await perform(
        isCommand ? { act: 'runs', channel, command: text.trim() } : { act: 'posts', channel, text },
      );
      if (problem !== null) throw new Error(problem);
      state.set({ draft: null });
      notice.textContent = '';
    },
  });
  root.append(head, empty, list, notice, box.form);

  /**
   * Does something, shows the form that it may open, and what came of it. Returns what was wrong.
   * @param {import('../shapes.js').Act} body
   * @returns {Promise<string | null>}
   */
  async function perform(body) {
    const { problem, answer } = await act(app, body);
    if (answer?.modal) {
      const { modal, interactionId } = answer;
      root.append(modalForm(modal, (fields) => perform({ act: 'submits', interactionId, fields })));
    }
    await app.loader.messages();
    return problem;
  }

  /** @param {import('../shapes.js').Act} body */
  async function show(body) {
    notice.textContent = (await perform(body)) ?? '';
  }

  state.follow(['channels', 'channel'], () => {
    const { channels, channel } = state.values;
    const open = channels.find(({ id }) => id === channel);
    const above = channels.find(({ id }) => id === open?.thread?.parentId);
    head.replaceChildren(
      el(
        'h1',
        {},
        el('span', { class: 'number' }, above ? `# ${above.name} › ` : '# '),
        open?.name ?? 'no such channel',
      ),
    );
    notice.textContent = '';
  });
  state.follow(['messages', 'me', 'commands'], () => {
    const { messages, me, commands } = state.values;
    const atEnd = scrolled.scrollHeight - scrolled.scrollTop - scrolled.clientHeight < 120;
    const menu = commands.filter(({ type }) => type === 3).map(({ name }) => name);
    empty.hidden = messages.length > 0;
    showKeyed(list, messages, {
      key: ({ id }) => id,
      version: (message) => JSON.stringify([me.login, menu, message]),
      make: (message) => messageView(message, { app, menu, show }),
    });
    if (atEnd) scrolled.scrollTo({ top: scrolled.scrollHeight });
  });
  let shown = state.values.channel;
  state.follow(['channel'], () => {
    if (shown !== null) box.area.value = '';
    shown = state.values.channel;
    scrolled.scrollTo({ top: scrolled.scrollHeight });
  });
  state.follow(['draft'], () => {
    const { draft, on } = state.values;
    if (draft !== null && on === 'discord') box.fill(draft.text);
  });
}
