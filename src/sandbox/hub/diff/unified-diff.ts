import { structuredPatch } from 'diff';
import type { FileChange } from './file-change.ts';
import { similarity } from './similarity.ts';

const zero = '0'.repeat(40);
const noNewline = '\\ No newline at end of file';

/** All lines of a text behind a mark; git says when the last line is not ended. */
function marked(text: string, mark: '+' | '-'): string[] {
  const ended = text.endsWith('\n');
  const lines = (ended ? text.slice(0, -1) : text).split('\n').map((line) => mark + line);
  return ended ? lines : [...lines, noNewline];
}

function side(text: string): string {
  if (text === '') return '0,0';
  const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return count === 1 ? '1' : `1,${count}`;
}

function wholeFile(before: string, after: string): string[] {
  const lines = [...(before === '' ? [] : marked(before, '-')), ...(after === '' ? [] : marked(after, '+'))];
  return lines.length === 0 ? [] : [`@@ -${side(before)} +${side(after)} @@`, ...lines];
}

function hunks(before: string, after: string): string[] {
  if (before === '' || after === '') return wholeFile(before, after);
  // Texts that have almost nothing in common are shown whole: finding the shortest edit would take too long.
  const patch = structuredPatch('a', 'b', before, after, undefined, undefined, { context: 3, maxEditLength: 2000 });
  if (patch === undefined) return wholeFile(before, after);
  return patch.hunks.flatMap((hunk) => {
    const span = (start: number, lines: number) => (lines === 1 ? String(start) : `${start},${lines}`);
    return [`@@ -${span(hunk.oldStart, hunk.oldLines)} +${span(hunk.newStart, hunk.newLines)} @@`, ...hunk.lines];
  });
}

function fileDiff(change: FileChange): string[] {
  const { path, oldPath, oldOid, newOid } = change;
  const head = [`diff --git a/${oldPath} b/${path}`];
  if (oldOid === null) head.push('new file mode 100644');
  if (newOid === null) head.push('deleted file mode 100644');
  if (oldPath !== path) {
    const share = oldOid === newOid ? 100 : similarity(change.oldText ?? '', change.newText ?? '');
    head.push(`similarity index ${share}%`, `rename from ${oldPath}`, `rename to ${path}`);
    if (oldOid === newOid) return head;
  }
  const mode = oldOid === null || newOid === null ? '' : ' 100644';
  head.push(`index ${oldOid ?? zero}..${newOid ?? zero}${mode}`);
  const body = hunks(change.oldText ?? '', change.newText ?? '');
  if (body.length === 0) return head;
  const from = oldOid === null ? '/dev/null' : `a/${oldPath}`;
  const to = newOid === null ? '/dev/null' : `b/${path}`;
  return [...head, `--- ${from}`, `+++ ${to}`, ...body];
}

/** A git diff of whole files, ending in a newline unless it is empty. */
export function unifiedDiff(changes: FileChange[]): string {
  const lines = changes.flatMap(fileDiff);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
