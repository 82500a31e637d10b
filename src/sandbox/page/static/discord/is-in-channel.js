// @ts-check

/**
 * Whether a write was in the open channel. Answers to interactions name none in their path: they count where the person who
 * looks sees the answer.
 * @param {{ path: string }} write
 * @param {{ channel: string | null, messages: { answers: { interactionId: string } | null }[], writes: { path: string }[] }} values
 */
export function isInChannel({ path }, { channel, messages, writes }) {
  if (path.startsWith('/channels/')) return path.startsWith(`/channels/${channel}/`) || path === `/channels/${channel}`;
  const id = interactionOf(path, writes);
  return id !== null && messages.some(({ answers }) => answers?.interactionId === id);
}

/**
 * The id of the interaction that a path answers: it stands in the first answer, and later ones have the same token.
 * @param {string} path
 * @param {{ path: string }[]} writes
 * @returns {string | null}
 */
function interactionOf(path, writes) {
  const own = /^\/interactions\/(\d+)\//.exec(path)?.[1];
  if (own) return own;
  const token = /^\/webhooks\/\d+\/([^/?]+)/.exec(path)?.[1];
  const first = writes.find((write) => token && write.path.endsWith(`/${token}/callback`));
  return first ? interactionOf(first.path, []) : null;
}
