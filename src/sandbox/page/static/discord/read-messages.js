// @ts-check
import { renderTexts } from '../render-texts.js';

/** @type {Map<string, string>} */
const names = new Map();

/**
 * The messages of a channel as somebody sees them, with their texts as HTML.
 * @param {import('../shapes.js').Calls} discord
 * @param {{ login: string, channel: string }} reader
 * @returns {Promise<import('../shapes.js').DiscordMessage[]>}
 */
export async function readMessages(discord, { login, channel }) {
  /** @type {import('../shapes.js').ShownMessage[]} */
  const messages = await discord.control.get(`/people/${login}/channels/${channel}/messages`);
  if (names.size === 0) for (const user of await discord.control.get('/users')) names.set(user.id, user.login);
  const texts = messages.map(({ text, embeds }) => [text, ...embeds.map(({ description = '' }) => description)]);
  const html = await renderTexts(texts.flat().map(withNames));
  let at = 0;
  return messages.map((message) => {
    const [own = '', ...embedHtml] = html.slice(at, at + 1 + message.embeds.length);
    at += 1 + message.embeds.length;
    return { ...message, html: own, embedHtml };
  });
}

/**
 * Discord writes people by their id.
 * @param {string} text
 */
function withNames(text) {
  return text.replaceAll(/<@!?(\d+)>/g, (_all, id) => `**@${names.get(id) ?? id}**`);
}
