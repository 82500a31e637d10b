// @ts-check

/** What Discord's client does not let people do, in words. @type {Record<string, (about: string) => string>} */
const refusals = {
  'unknown-channel': () => 'There is no such channel.',
  'unknown-command': (about) => `There is no command /${about}.`,
  'unknown-option': (about) => `Discord takes options by their names: write name:value instead of “${about}”.`,
  'missing-option': (about) => `The option ${about} is missing.`,
  'wrong-value': (about) => `The value of ${about} is none that it takes.`,
  'choice-not-offered': (about) => `Choose one of the values that ${about} offers.`,
  'unknown-message': () => 'The message is gone.',
  'unknown-button': () => 'The button is gone.',
  'button-disabled': () => 'The button cannot be pressed any more.',
  'missing-field': () => 'Something has to be filled in.',
  'wrong-length': (about) => `The ${about} is too long, or empty.`,
  'thread-locked': () => 'The thread is locked.',
};

/** What acting needs of the page. @typedef {{ state: { values: { me: { login: string } } }, standIns: { discord: { control: { post: (path: string, body: unknown) => Promise<any> } } | null } }} Acting */

/**
 * Does something on Discord as the person who was chosen. `problem`: why it did not work; `answer`: what came of it.
 * @param {Acting} app
 * @param {import('../shapes.js').Act} body
 * @returns {Promise<{ problem: string | null, answer: any }>}
 */
export async function act({ state, standIns: { discord } }, body) {
  if (discord === null) return { problem: 'This sandbox has no Discord.', answer: null };
  const login = state.values.me.login;
  const answer = await discord.control
    .post(`/people/${login}`, body)
    .catch((error) => ({ refused: 'failed', about: error.message }));
  if (answer.refused) return { problem: refusals[answer.refused]?.(answer.about) ?? answer.about, answer };
  return { problem: answer.answer === 'none' ? 'The application did not respond.' : null, answer };
}
