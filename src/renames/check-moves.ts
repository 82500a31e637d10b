import type { FileAtRevision } from '../platforms/hub/hub-client.ts';
import { parseJson } from '../requests/parse-json.ts';
import { changedFields } from './changed-fields.ts';
import type { DatasetRule } from './dataset-rule.ts';
import type { RenamePair } from './rename-pair.ts';
import type { RenameProblem } from './rename-problem.ts';

/** One path that a pull request touches, as it is on main and at the pull request's head; null: no such file. */
export interface TouchedFile {
  path: string;
  main: FileAtRevision | null;
  head: FileAtRevision | null;
}

/** One file's way to its new name; blob ids before and after. */
export interface RenameMove {
  path: string;
  blob: string;
  to: string;
  toBlob: string;
}

export interface MovesToCheck {
  pair: RenamePair;
  rule: DatasetRule;
  touched: readonly TouchedFile[];
  /** Paths of every file on main that is the old name's. */
  own: readonly string[];
  /** Paths of files on main that are the new name's. */
  taken: readonly string[];
}

/**
 * Whether what a pull request touches is the rename of exactly one model in one dataset and nothing else: each of its files
 * moved, the name changed inside, every other character kept, no file of another model touched (leaderboard-domain.md §5.2).
 */
export function checkMoves(check: MovesToCheck): { problems: RenameProblem[]; moves: RenameMove[] } {
  const { rule, touched, own, taken } = check;
  const problems: RenameProblem[] = taken
    .filter((path) => !own.includes(path))
    .map((path) => ({ problem: 'target-exists', path }));
  const moves: RenameMove[] = [];
  const expected = new Set<string>();
  for (const path of own) {
    const to = rule.move(path);
    if (to === null) continue;
    expected.add(path).add(to);
    const moved = checkMove({ path, to }, check);
    if ('problem' in moved) problems.push(moved);
    else moves.push(moved);
  }
  for (const file of touched) {
    const told = problems.some((known) => known.problem === 'moved-elsewhere' && known.path === file.path);
    if (!expected.has(file.path) && !told) problems.push(stray(file, check));
  }
  return { problems, moves };
}

function checkMove(
  { path, to }: { path: string; to: string },
  { pair, rule, touched }: MovesToCheck,
): RenameMove | RenameProblem {
  const source = touched.find((file) => file.path === path);
  const target = touched.find((file) => file.path === to);
  if (!source?.main) return { problem: 'left-behind', path };
  const model = rule.modelOf(source.main.text);
  if (model !== null && model !== pair.from) return { problem: 'other-model', path, model };
  if (source.head) {
    return rule.modelOf(source.head.text) === pair.to
      ? { problem: 'path-unchanged', path }
      : { problem: 'left-behind', path };
  }
  if (!target?.head) {
    const elsewhere = touched.find(({ main, head }) => !main && head && rule.modelOf(head.text) === pair.to);
    return elsewhere
      ? { problem: 'moved-elsewhere', path: elsewhere.path, expected: to }
      : { problem: 'removed', path };
  }
  if (target.main) return { problem: 'target-exists', path: to };
  const problem = compare({ path: to, before: source.main.text, after: target.head.text }, rule);
  return problem ?? { path, blob: source.main.oid, to, toBlob: target.head.oid };
}

function compare(
  { path, before, after }: { path: string; before: string; after: string },
  rule: DatasetRule,
): RenameProblem | null {
  const wanted = rule.rename(before);
  if (wanted === null) return { problem: 'unreadable', path };
  if (wanted === after) return null;
  const [was, should, is] = [parseJson(before), parseJson(wanted), parseJson(after)];
  if (!was.ok || !should.ok || !is.ok) return { problem: 'unreadable', path };
  const wrong = changedFields(should.value, is.value);
  const others = wrong.filter((field) => !rule.nameFields.includes(field));
  if (others.length > 0) return { problem: 'fields-changed', path, fields: others };
  const [field] = wrong;
  return field === undefined ? { problem: 'formatting-changed', path } : { problem: 'field-unchanged', path, field };
}

/** A touched file that this rename has no place for. */
function stray({ path, main, head }: TouchedFile, { pair, rule }: MovesToCheck): RenameProblem {
  const model = rule.modelOf((main ?? head)?.text ?? '');
  const known = model === null || model === pair.from || model === pair.to;
  return known ? { problem: 'foreign-file', path } : { problem: 'other-model', path, model };
}
