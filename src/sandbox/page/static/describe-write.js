// @ts-check
/** @typedef {import('./shapes.js').Write} Write */

/**
 * A write in words, with the sign that stands before it.
 * @param {Write} write
 * @returns {{ sign: string, words: string }}
 */
export function describeWrite(write) {
  const body = /** @type {any} */ (write.body);
  const dataset = write.repo?.split('/')[1] ?? '';
  switch (write.kind) {
    case 'reaction':
      return { sign: body?.reaction ?? '☺', words: body?.action === 'remove' ? 'took back its reaction' : 'reacted' };
    case 'comment':
      return { sign: '💬', words: `commented: “${beginning(body?.comment)}”` };
    case 'edit-comment':
      return { sign: '✏️', words: `updated its comment: “${beginning(body?.content)}”` };
    case 'hide':
      return { sign: '🙈', words: 'hid a comment' };
    case 'status':
      return { sign: '⏻', words: body?.status === 'closed' ? 'closed the discussion' : 'reopened the discussion' };
    case 'title':
      return { sign: '✏️', words: 'changed the title' };
    case 'merge':
      return { sign: '🔀', words: `merged pull request #${write.number} of ${dataset}` };
    case 'commit':
      return { sign: '📝', words: `committed to ${dataset}: “${beginning(summaryOf(write))}”` };
    case 'create-discussion':
      return { sign: '💬', words: `opened “${beginning(body?.title)}”` };
    default:
      return { sign: '•', words: write.kind.replaceAll('-', ' ') };
  }
}

/**
 * The first line of a commit's message.
 * @param {Write} write
 * @returns {string}
 */
export function summaryOf({ body }) {
  const lines = Array.isArray(body) ? body : [];
  return lines.find(({ key }) => key === 'header')?.value?.summary ?? '';
}

/**
 * The paths that a commit touches.
 * @param {Write} write
 * @returns {string[]}
 */
export function pathsOf({ body }) {
  const lines = Array.isArray(body) ? body : [];
  return lines.flatMap(({ value }) => (typeof value?.path === 'string' ? [value.path] : []));
}

/** @param {unknown} text */
function beginning(text) {
  const line =
    String(text ?? '')
      .replaceAll(/<!--.*?-->/gs, '')
      .split('\n')
      .find((one) => one.trim() !== '') ?? '';
  const plain = line.replaceAll(/[#*`]|\]\([^)]*\)|\[(?=[^\]]*\])/g, '').trim();
  return plain.length > 72 ? `${plain.slice(0, 70)}…` : plain;
}
