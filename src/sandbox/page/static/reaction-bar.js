// @ts-check
import { el } from './el.js';
import { threadsOf } from './threads-of.js';

/**
 * A comment's reactions: a click adds or takes back one's own; `+` offers those that the platform has.
 * @param {import('./shapes.js').Reaction[]} reactions
 * @param {import('./shapes.js').App} app
 * @param {{ place: import('./shapes.js').Place, id: string }} comment
 */
export function reactionBar(reactions, app, { place, id }) {
  const { me } = app.state.values;
  const calls = threadsOf(app);
  /** @param {string} reaction */
  const mine = (reaction) => reactions.some((one) => one.reaction === reaction && one.users.includes(me.login));
  /** @param {string} reaction */
  async function toggle(reaction) {
    const action = mine(reaction) ? 'remove' : 'add';
    await calls.react(place, id, { action, reaction }).catch((error) => alert(error.message));
    await app.loader.thread();
  }
  const menu = el(
    'details',
    { class: 'add-reaction' },
    el('summary', { 'aria-label': 'Add a reaction', title: 'Add a reaction' }, '☺ +'),
    el(
      'div',
      { role: 'group', 'aria-label': 'Reactions' },
      calls.reactions.map((reaction) =>
        el(
          'button',
          { type: 'button', 'aria-pressed': String(mine(reaction)), click: () => toggle(reaction) },
          reaction,
        ),
      ),
    ),
  );
  menu.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && menu.contains(event.relatedTarget))) menu.removeAttribute('open');
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') menu.removeAttribute('open');
  });
  return el(
    'span',
    { class: 'reactions' },
    reactions.map(({ reaction, users, count }) =>
      el(
        'button',
        {
          type: 'button',
          class: 'reaction',
          'aria-pressed': String(mine(reaction)),
          title: users.join(', '),
          click: () => toggle(reaction),
        },
        `${reaction} ${count}`,
      ),
    ),
    menu,
  );
}
