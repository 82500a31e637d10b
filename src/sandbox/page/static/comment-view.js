// @ts-check
import { avatar } from './avatar.js';
import { canChange } from './can-change.js';
import { el } from './el.js';
import { reactionBar } from './reaction-bar.js';
import { safeNodes } from './safe-nodes.js';
import { threadsOf } from './threads-of.js';
import { timeElement } from './time-element.js';
import { writeBox } from './write-box.js';

/**
 * One comment: who, when, what, its reactions, and what its author can do with it.
 * @param {import('./shapes.js').ThreadEvent} event
 * @param {import('./shapes.js').Thread} thread
 * @param {import('./shapes.js').App} app
 */
export function commentView(event, thread, app) {
  const { state, loader } = app;
  const calls = threadsOf(app);
  const { config, me } = state.values;
  /** @type {import('./shapes.js').CommentData} */
  const data = event.data;
  const author = event.author?.name ?? 'deleted';
  const isBot = config.botLogins.includes(author);
  const place = { ...thread.repo, num: thread.num };
  const body = el(
    'div',
    { class: 'body' },
    data.hidden ? el('p', {}, hiddenText(data)) : safeNodes(data.latest.html, config),
  );
  const bar = data.hidden ? null : reactionBar(data.reactions, app, { place, id: event.id });
  const changes =
    data.hidden || !canChange(me, author)
      ? null
      : el('span', { class: 'changes' }, editButton(), calls.mayHide(me, event) ? hideButton() : null);

  function editButton() {
    return el('button', { type: 'button', class: 'quiet', click: edit }, 'Edit');
  }

  function edit() {
    if (body.querySelector('form')) return;
    const shown = [...body.childNodes];
    const box = writeBox(app, {
      label: 'Edit the comment',
      placeholder: '',
      send: 'Save',
      text: data.latest.raw,
      onSend: async (content) => {
        await calls.edit(place, event.id, content);
        body.replaceChildren();
        await loader.thread();
      },
      onCancel: () => {
        body.replaceChildren(...shown);
        loader.thread();
      },
    });
    body.replaceChildren(box.form);
    box.area.focus();
  }

  function hideButton() {
    const button = el('button', { type: 'button', class: 'quiet', click: hide, blur: calm }, 'Hide');
    function calm() {
      button.textContent = 'Hide';
    }
    async function hide() {
      if (button.textContent === 'Hide') {
        button.textContent = 'Hide for good?';
        return;
      }
      await calls.hide(place, event.id).catch((error) => alert(error.message));
      await loader.thread();
    }
    return button;
  }

  return el(
    'li',
    { class: `comment${isBot ? ' bot' : ''}${data.hidden ? ' hidden-comment' : ''}` },
    avatar(author, { bot: isBot }),
    el(
      'article',
      {},
      el(
        'header',
        {},
        el('b', { title: author }, nameOf(event, app)),
        badge(event, thread, app),
        timeElement(event.createdAt),
        data.edited && !data.hidden
          ? el('span', { class: 'edited', title: `by ${data.editors.join(', ')}` }, 'edited')
          : null,
      ),
      body,
      el('footer', {}, bar, changes),
    ),
  );
}

/** @param {import('./shapes.js').CommentData} data */
function hiddenText({ hiddenReason }) {
  return `This comment was hidden${hiddenReason ? ` (${hiddenReason})` : ''}.`;
}

/**
 * @param {import('./shapes.js').ThreadEvent} event
 * @param {import('./shapes.js').App} app
 */
function nameOf({ author }, { state }) {
  if (!author) return 'deleted';
  if (state.values.config.botLogins.includes(author.name)) return 'Steward';
  return state.values.people.find(({ login }) => login === author.name)?.name ?? author.fullname;
}

/**
 * @param {import('./shapes.js').ThreadEvent} event
 * @param {import('./shapes.js').Thread} thread
 * @param {import('./shapes.js').App} app
 */
function badge({ author }, thread, { state }) {
  if (!author) return null;
  if (state.values.config.botLogins.includes(author.name)) return el('span', { class: 'badge bot' }, 'bot');
  if (author.isOrgMember) return el('span', { class: 'badge maintainer' }, 'maintainer');
  return author.name === thread.author?.name ? el('span', { class: 'badge' }, 'opened this') : null;
}
