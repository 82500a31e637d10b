import type { Mention } from './find-mentions.ts';
import type { MessageProse } from './message-prose.ts';

const behindName = /^["'`)]?\s?(?:@|#|\(?rev(?:ision)?[:= ]\s?)([\w./-]{1,60})/i;
const named =
  /\b(?:revision|rev|commit|sha|branch|tag)(?: hash| sha| id)?(?: is| to|:|=)? ?["'`]?([0-9a-f]{7,40}|main|master|refs\/pr\/\d+|v\d[\w.-]*)(?![\w-])/gi;
const branch = /\b(?:branch|revision) ["'`]([\w./-]{1,60})["'`]/gi;

/** The one revision of the model that a message names: linked, pasted, `@sha` behind the name, or called so. null when none or several. */
export function findRevision(prose: MessageProse, targets: readonly Mention[]): string | null {
  const found = new Set<string>();
  for (const { revision, end } of targets) {
    if (revision !== null) found.add(revision);
    const behind = behindName.exec(prose.text.slice(end, end + 80))?.[1]?.replace(/[.-]+$/, '');
    if (behind && /^(?:main|master|[0-9a-f]{7,40}|v\d[\w.]*|refs\/pr\/\d+)$/i.test(behind)) found.add(behind);
  }
  for (const pattern of [named, branch]) {
    for (const [, revision] of prose.text.matchAll(pattern)) if (revision) found.add(revision);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
