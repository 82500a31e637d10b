// @ts-check
import { el } from './el.js';

/** The writes that a bot makes, by their paths. */
const writes = {
  hub: '/(comment|commit|merge|status)(/|$)',
  github: '/(comments|reactions|merge|issues/\\d+)(/|$)',
  discord: '/messages(/|$)',
};

/**
 * Faults to try, as a control address takes them. Only the bot is struck, so that the page itself keeps working.
 * @type {{ label: string, about: (name: string) => string, fault: { action: string, count: number, ms?: number } }[]}
 */
const troubles = [
  {
    label: 'Fail three times',
    about: (name) => `${name} answers Steward’s next three writes with 500. It tries again, a little later each time.`,
    fault: { action: 'fail', count: 3 },
  },
  {
    label: 'Rate limit',
    about: (name) =>
      `${name} answers Steward’s next write with 429, for ten seconds. It waits as long as it is told to.`,
    fault: { action: 'rate-limit-window', count: 1, ms: 10_000 },
  },
  {
    label: 'Lose a webhook',
    about: () => 'The next message about a change gets lost. Steward finds the change with its next look around.',
    fault: { action: 'webhook-lose', count: 1 },
  },
  {
    label: 'Cut the line',
    about: () =>
      'Steward’s next write is done, but the answer never arrives. It looks before it writes again, so nothing is doubled.',
    fault: { action: 'drop-after-apply', count: 1 },
  },
];

/**
 * Buttons that make the platform of the shown tab misbehave towards the bot.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showTrouble(root, { state, standIns }) {
  const active = el('p', { class: 'active', role: 'status' });
  const clear = el('button', { type: 'button', click: () => ask(calls().control.remove('/faults')) }, 'Clear');
  const list = el('ul', {});
  const fold = el(
    'details',
    { class: 'trouble' },
    el('summary', {}, 'Make trouble'),
    el('p', {}, 'Networks fail. Press one of these, then write something and see what Steward makes of it.'),
    list,
    active,
    clear,
  );
  root.append(fold);

  function calls() {
    return standIns[state.values.on] ?? standIns.hub;
  }

  /** @param {(typeof troubles)[number]['fault']} fault */
  function make(fault) {
    const { config, on } = state.values;
    const user = on === 'github' ? config.botLogins.at(-1) : config.botLogins[0];
    const match = fault.action.startsWith('webhook-') ? {} : { path: writes[on], user };
    return calls().control.post('/faults', { ...fault, match });
  }

  /** @param {Promise<unknown>} answer */
  async function ask(answer) {
    try {
      await answer;
      await show();
    } catch (error) {
      active.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  async function show() {
    /** @type {{ action: string, count?: number, struck: number }[]} */
    const faults = await calls().control.get('/faults');
    const waiting = faults.filter(({ count, struck }) => count === undefined || struck < count);
    clear.hidden = faults.length === 0;
    const struck = faults.reduce((sum, fault) => sum + fault.struck, 0);
    active.textContent =
      faults.length === 0
        ? ''
        : `${waiting.length === 0 ? 'None waiting' : `Waiting: ${waiting.map(nameOf).join(', ')}`}. Struck ${struck} times.`;
  }

  /** @param {{ action: string }} fault */
  function nameOf({ action }) {
    return (troubles.find(({ fault }) => fault.action === action)?.label ?? action).toLowerCase();
  }

  fold.addEventListener('toggle', () => ask(Promise.resolve()));
  state.follow(['on'], () => {
    // A command that is lost on Discord is lost for good: its sender is told so by the client.
    const possible = troubles.filter(({ fault }) => state.values.on !== 'discord' || fault.action !== 'webhook-lose');
    list.replaceChildren(
      ...possible.map(({ label, about, fault }) =>
        el(
          'li',
          {},
          el('button', { type: 'button', click: () => ask(make(fault)) }, label),
          el('small', {}, about(calls().name)),
        ),
      ),
    );
    if (fold.hasAttribute('open')) void ask(Promise.resolve());
  });
  state.follow(['writes', 'deliveries'], () => {
    if (fold.hasAttribute('open')) void ask(Promise.resolve());
  });
}
