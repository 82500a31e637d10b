// @ts-check
import { beginning } from './beginning.js';
import { describeDiscordWrite } from './describe-discord-write.js';
import { describeGithubWrite } from './describe-github-write.js';
import { statusSet, summaryOf } from './read-commit-write.js';

/** @typedef {import('./shapes.js').Write} Write */

/**
 * A write in words, with the sign that stands before it.
 * @param {Write} write
 * @returns {{ sign: string, words: string }}
 */
export function describeWrite(write) {
  if (write.on === 'github') return describeGithubWrite(write);
  if (write.on === 'discord') return describeDiscordWrite(write);
  const body = /** @type {any} */ (write.body);
  const dataset = write.repo?.split('/')[1] ?? '';
  switch (write.kind) {
    case 'reaction':
      return { sign: body?.reaction ?? '☺', words: `${body?.action === 'remove' ? 'took back a' : 'left a'} reaction` };
    case 'comment':
      return { sign: '💬', words: `commented: “${beginning(body?.comment)}”` };
    case 'edit-comment':
      return { sign: '✏️', words: `updated its comment: “${beginning(body?.content)}”` };
    case 'hide':
      return { sign: '🙈', words: 'hid a comment' };
    case 'status':
      return { sign: '🔒', words: body?.status === 'closed' ? 'closed the discussion' : 'reopened the discussion' };
    case 'title':
      return { sign: '✏️', words: 'changed the title' };
    case 'merge':
      return { sign: '🔀', words: `merged pull request #${write.number} of ${dataset}` };
    case 'commit':
      return { sign: '📝', words: describeCommit(write, dataset) };
    case 'create-discussion':
      return { sign: '💬', words: `opened “${beginning(body?.title)}”` };
    default:
      return { sign: '•', words: write.kind.replaceAll('-', ' ') };
  }
}

/**
 * @param {Write} write
 * @param {string} dataset
 */
function describeCommit(write, dataset) {
  const set = statusSet(write);
  const model = set?.path.replace(/_eval_request_.*$/, '');
  return set
    ? `set the request file of ${model} to ${set.status}`
    : `committed to ${dataset}: “${beginning(summaryOf(write))}”`;
}
