// @ts-check
import { beginning } from './beginning.js';
import { signOf } from './github/reactions.js';

/**
 * A write on GitHub in words, with the sign that stands before it.
 * @param {import('./shapes.js').Write} write
 * @returns {{ sign: string, words: string }}
 */
export function describeGithubWrite({ kind, body: sent, repo, number }) {
  const body = /** @type {any} */ (sent);
  switch (kind) {
    case 'reaction':
      return { sign: signOf(body?.content), words: 'left a reaction' };
    case 'delete-reaction':
      return { sign: '☺', words: 'took back a reaction' };
    case 'comment':
      return { sign: '💬', words: `commented: “${beginning(body?.body)}”` };
    case 'edit-comment':
      return { sign: '✏️', words: `updated its comment: “${beginning(body?.body)}”` };
    case 'create-issue':
      return { sign: '💬', words: `opened “${beginning(body?.title)}”` };
    case 'change-issue':
      return { sign: '🔒', words: body?.state === 'closed' ? 'closed the issue' : 'changed the issue' };
    case 'merge':
      return { sign: '🔀', words: `merged pull request #${number} of ${repo?.split('/')[1]}` };
    case 'hook-config':
      return { sign: '🪝', words: 'told GitHub where to send webhooks' };
    default:
      return { sign: '•', words: kind.replaceAll('-', ' ') };
  }
}
