// @ts-check

/**
 * Whether somebody only typed into an option of a command, or was offered values for it.
 * @param {import('../shapes.js').Write} write
 */
export function isCompletion({ on, kind, body }) {
  if (on !== 'discord') return false;
  return kind === 'interaction-4' || (kind === 'interaction-callback' && Object(body).type === 8);
}
