import { unquotePath } from './unquote-path.ts';

/** One file's part of a diff: the paths from its `diff --git` line, and those its other header lines name. */
interface Section {
  fallback: string | null;
  named: Set<string>;
}

/**
 * The paths that a unified git diff touches (both names of a rename), sorted; null when a header cannot be read or the
 * text is no git diff. Lines inside hunks are counted off, so that content that looks like a header is not one.
 */
export async function readDiffPaths(lines: AsyncIterable<string>): Promise<string[] | null> {
  const paths = new Set<string>();
  let section: Section | null = null;
  let hunk = { old: 0, new: 0 };

  for await (const line of lines) {
    if (hunk.old > 0 || hunk.new > 0) {
      hunk = withoutLine(hunk, line);
      continue;
    }
    if (line.startsWith('diff --git ')) {
      if (section && !collect(section, paths)) return null;
      section = { fallback: samePathTwice(line.slice('diff --git '.length)), named: new Set() };
      continue;
    }
    if (!section) {
      if (line.trim() === '') continue;
      return null;
    }
    const counts = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
    if (counts) hunk = { old: Number(counts[1] ?? 1), new: Number(counts[2] ?? 1) };
    else if (!nameInHeader(line, section)) return null;
  }
  if (section && !collect(section, paths)) return null;
  return [...paths].sort();
}

function withoutLine(hunk: { old: number; new: number }, line: string) {
  if (line.startsWith('\\')) return hunk;
  return {
    old: line.startsWith('+') ? hunk.old : hunk.old - 1,
    new: line.startsWith('-') ? hunk.new : hunk.new - 1,
  };
}

function collect(section: Section, paths: Set<string>): boolean {
  if (section.named.size === 0 && section.fallback === null) return false;
  const touched = section.named.size > 0 ? section.named : [section.fallback ?? ''];
  for (const path of touched) paths.add(path);
  return true;
}

/** False when the line names a path in a way that cannot be read. */
function nameInHeader(line: string, section: Section): boolean {
  const [, header, written] = /^(--- |\+\+\+ |rename from |rename to |copy to )(.*)$/.exec(line) ?? [];
  if (!header || written === undefined) return true;
  const path = unquotePath(written.replace(/\t$/, ''));
  if (path === null) return false;
  if (header === '--- ' || header === '+++ ') {
    if (path === '/dev/null') return true;
    if (!/^[ab]\//.test(path)) return false;
    section.named.add(path.slice(2));
  } else {
    section.named.add(path);
  }
  return true;
}

/** `a/PATH b/PATH`: what stands for an empty, binary or mode-only change, where both halves name the same path. */
function samePathTwice(written: string): string | null {
  const half = (written.length - 1) / 2;
  const before = unquotePath(written.slice(0, half));
  const after = unquotePath(written.slice(half + 1));
  if (!before?.startsWith('a/') || !after?.startsWith('b/')) return null;
  return before.slice(2) === after.slice(2) ? before.slice(2) : null;
}
