// @ts-check
import { act } from './act.js';

/** @typedef {import('../shapes.js').CommandOption} CommandOption */
/** @typedef {import('../suggest-menu.js').Suggestion} Suggestion */
/** What is known where somebody writes. @typedef {import('./act.js').Acting & { state: { values: Pick<import('../shapes.js').Values, 'commands' | 'channel'> } }} Writing */

const restMs = 150;

/**
 * Offers, as Discord's client does, the registered commands, then the options of the one that is written, then values.
 * @param {Writing} app
 * @returns {import('../suggest-menu.js').Suggest}
 */
export function suggestOptions(app) {
  const none = { items: [], takesFirst: false };
  let asked = 0;
  /** Discord's client does not ask for each key either. */
  async function isLast() {
    asked += 1;
    const turn = asked;
    await new Promise((resolve) => setTimeout(resolve, restMs));
    return turn === asked;
  }
  return async (before) => {
    const commands = app.state.values.commands.filter(({ type }) => type === 1);
    const start = /^\/(\S*)$/.exec(before)?.[1];
    if (start !== undefined) {
      const found = commands.filter(({ name }) => name.startsWith(start.toLowerCase()));
      return { items: found.map((command) => ofCommand(command)), takesFirst: true };
    }
    const [, name] = /^\/(\S+)\s/.exec(before) ?? [];
    const command = commands.find((one) => one.name === name);
    if (command === undefined) return none;
    const { options = [] } = command;
    const given = writtenOptions(before, options);
    const current = given.at(-1);
    const typed = before.slice(current?.valueAt);
    // A space ends a value, for those that are offered have none.
    const isOpen = current && (typed.trim() === '' || !/\s$/.test(typed));
    if (isOpen && (!current.option.autocomplete || (await isLast()))) {
      const values = await valuesOf(current.option, { typed, before }, app);
      const fresh = values.filter(({ text }) => text !== typed);
      const items = fresh.map((one) => ({ ...one, from: current.valueAt, text: `${one.text} ` }));
      if (items.length > 0) return { items, takesFirst: true };
    }
    const word = /\s(\S*)$/.exec(before)?.[1] ?? '';
    if (word === '' && current && isFree(current.option)) return none;
    const left = options.filter(
      (option) => !given.some((one) => one.option === option) && option.name.startsWith(word),
    );
    const items = left.map((option) => ofOption(option, before.length - word.length));
    return { items, takesFirst: word !== '' || (left[0]?.required ?? false) };
  };
}

/**
 * @param {import('../shapes.js').Command} command
 * @returns {Suggestion}
 */
function ofCommand({ name, description, options = [] }) {
  const required = options.find((option) => option.required);
  const text = `/${name} ${required ? `${required.name}:` : ''}`;
  const detail = options.map((option) => (option.required ? option.name : `${option.name}?`)).join('  ');
  return { label: `/${name}`, words: description, detail, from: 0, text };
}

/**
 * @param {CommandOption} option
 * @param {number} from
 * @returns {Suggestion}
 */
function ofOption({ name, description, required }, from) {
  return { label: `${name}:`, words: description, detail: required ? 'needed' : '', from, text: `${name}:` };
}

/**
 * The options that are written already, in their order.
 * @param {string} text
 * @param {CommandOption[]} options
 */
function writtenOptions(text, options) {
  return [...text.matchAll(/(?<=\s)([\w-]+):/g)].flatMap((found) => {
    const option = options.find(({ name }) => name === found[1]);
    return option ? [{ option, valueAt: found.index + found[0].length }] : [];
  });
}

/** @param {CommandOption} option */
function isFree({ autocomplete, choices = [], type }) {
  return !autocomplete && choices.length === 0 && type === 3;
}

/**
 * The values that an option offers; none for one that takes any text.
 * @param {CommandOption} option
 * @param {{ typed: string, before: string }} text
 * @param {Writing} app
 * @returns {Promise<Omit<Suggestion, 'from'>[]>}
 */
async function valuesOf(option, { typed, before }, app) {
  const wanted = typed.trim().toLowerCase();
  if (option.autocomplete) {
    const channel = app.state.values.channel ?? '';
    const { answer } = await act(app, { act: 'types', channel, command: before });
    /** @type {{ name: string, value: string | number }[]} */
    const choices = answer?.choices ?? [];
    return choices.map(({ name, value }) => ({
      label: String(value),
      words: name === value ? '' : name,
      text: String(value),
    }));
  }
  const fixed = option.type === 5 ? ['True', 'False'] : (option.choices ?? []).map(({ name }) => name);
  return fixed
    .filter((name) => name.toLowerCase().startsWith(wanted))
    .map((name) => ({ label: name, words: '', text: name }));
}
