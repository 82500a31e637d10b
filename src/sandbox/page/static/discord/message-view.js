// @ts-check
import { avatar } from '../avatar.js';
import { el } from '../el.js';
import { safeNodes } from '../safe-nodes.js';
import { timeElement } from '../time-element.js';
import { embedView } from './embed-view.js';

/** Of buttons, by Discord's number. @type {Record<number, string>} */
const styles = { 1: 'primary', 3: 'yes', 4: 'no' };

/**
 * One message: who, when, what, its embeds and buttons, and the menu of what an application can do with it.
 * @param {import('../shapes.js').DiscordMessage} message
 * @param {{ app: import('../shapes.js').App, menu: string[], show: (body: import('../shapes.js').Act) => Promise<void> }} how
 */
export function messageView(message, { app, menu, show }) {
  const { people, config } = app.state.values;
  const nameOf = (/** @type {string} */ login) => people.find((one) => one.login === login)?.name ?? login;
  const { id, author, answers, buttons, ephemeral, thinking, edited, at } = message;
  const isBot = config.botLogins.includes(author.login);
  const maintains = people.some(({ login, maintains }) => login === author.login && maintains);
  return el(
    'li',
    { class: `message${ephemeral ? ' ephemeral' : ''}` },
    answers && !ephemeral
      ? el('p', { class: 'answers' }, el('b', {}, nameOf(answers.login)), ` ${saying(answers.name)}`)
      : null,
    avatar(author.login, { bot: isBot }),
    el(
      'div',
      { class: 'said' },
      el(
        'header',
        {},
        el('b', { title: author.login }, isBot ? 'Steward' : nameOf(author.login)),
        isBot ? el('span', { class: 'badge bot' }, 'app') : null,
        maintains ? el('span', { class: 'badge maintainer' }, 'maintainer') : null,
        timeElement(at),
        edited && !thinking ? el('span', { class: 'edited' }, 'edited') : null,
      ),
      thinking ? el('p', { class: 'thinking' }, 'Steward is thinking…') : null,
      message.html === '' ? null : el('div', { class: 'body' }, safeNodes(message.html, config)),
      message.embeds.map((embed, index) => embedView(embed, message.embedHtml[index] ?? '', config)),
      buttons.length > 0 ? el('p', { class: 'buttons' }, buttons.map(button)) : null,
      ephemeral ? el('small', { class: 'only-you' }, '👁 Only you see this') : null,
    ),
    menu.length > 0 && !thinking && !ephemeral ? messageMenu() : null,
  );

  /** @param {import('../shapes.js').ShownMessage['buttons'][number]} shown */
  function button({ label, style, customId, url, disabled }) {
    if (url !== null)
      return el('a', { class: 'button', href: url, target: '_blank', rel: 'noopener noreferrer' }, label);
    const element = /** @type {HTMLButtonElement} */ (
      el('button', { type: 'button', class: styles[style], disabled, click: press }, label)
    );
    async function press() {
      element.disabled = true;
      await show({ act: 'presses', messageId: id, button: customId ?? label });
      element.disabled = disabled;
    }
    return element;
  }

  function messageMenu() {
    const fold = el(
      'details',
      { class: 'message-menu' },
      el('summary', { 'aria-label': 'What applications can do with this message', title: 'Apps' }, '⋯'),
      el('div', {}, el('small', {}, 'Apps'), menu.map(item)),
    );
    fold.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && fold.contains(event.relatedTarget))) fold.removeAttribute('open');
    });
    /** @param {string} name */
    function item(name) {
      const use = async () => {
        fold.removeAttribute('open');
        await show({ act: 'uses-menu', messageId: id, name });
      };
      return el('button', { type: 'button', click: use }, name);
    }
    return fold;
  }
}

/**
 * What somebody did that a message answers; buttons and forms have ids, which say nothing to people.
 * @param {string} name
 */
function saying(name) {
  if (/[:|]/.test(name)) return 'pressed a button';
  return /\s/.test(name) ? `used “${name}”` : `used /${name}`;
}
