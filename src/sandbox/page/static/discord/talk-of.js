// @ts-check

const newest = 12;

/**
 * The newest messages of the open channel in the shape of a thread, so that request files are found in them as elsewhere.
 * @param {import('../shapes.js').Values} values
 * @returns {import('../shapes.js').Thread | null}
 */
export function talkOf({ channel, channels, messages }) {
  const open = channels.find(({ id }) => id === channel);
  if (open === undefined) return null;
  const title = open.thread === null ? '' : open.name;
  const events = messages.slice(-newest).reverse().map(comment);
  return { num: 0, title, status: 'open', isPullRequest: false, createdAt: '', repo: { name: '', type: '' }, events };
}

/**
 * @param {import('../shapes.js').DiscordMessage} message
 * @returns {import('../shapes.js').ThreadEvent}
 */
function comment({ id, at, author, text, embeds }) {
  const raw = [text, ...embeds.map(({ description = '' }) => description)].join('\n');
  const data = { hidden: false, latest: { raw } };
  return { id, type: 'comment', createdAt: at, author: { name: author.login, fullname: author.login }, data };
}
