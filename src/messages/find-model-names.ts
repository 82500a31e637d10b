import { isFalseFriend } from './false-friends.ts';

/** `org/name` found in prose, with its offsets. */
export interface WrittenName {
  name: string;
  start: number;
  end: number;
}

const candidate = /(?<![A-Za-z0-9_./~\\-])([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9][\w.-]{0,95})/g;
const wholeWord = /[\p{L}\p{M}\p{N}_.-]{1,200}\/[\p{L}\p{M}\p{N}_.-]{1,200}/gu;
const foreign =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{M}\u{1d400}-\u{1d7ff}\uff21-\uff5a]/u;
const accented = /[\u00c0-\u024f\u1e00-\u1eff]/;

/**
 * Finds model names in prose that has no addresses, without false friends. Letters of other alphabets may stand beside a name (Chinese has
 * no spaces) but a word that mixes Latin with letters that look like it is no name: it is given in `lookAlikes` and never resolved.
 */
export function findModelNames(text: string): { names: WrittenName[]; lookAlikes: WrittenName[] } {
  if (!text.includes('/')) return { names: [], lookAlikes: [] };
  const lookAlikes = [...text.matchAll(wholeWord)]
    .map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ name }) => /[A-Za-z]/.test(name) && (foreign.test(name) || accented.test(name)));
  const names: WrittenName[] = [];
  for (const match of text.matchAll(candidate)) {
    const [written, owner = '', rest = ''] = match;
    const start = match.index;
    if (lookAlikes.some((word) => start >= word.start && start < word.end)) continue;
    if (
      /^[/*]/.test(text.slice(start + written.length)) &&
      !/\/[\s)"',]|\/$/.test(text.slice(start + written.length, start + written.length + 2))
    )
      continue;
    if (/^[+%&=$]\w/.test(text.slice(start + written.length))) continue;
    const name = rest.replace(/(?:_eval_request.*|[.-]+)$/, '');
    if (rest.includes('_eval_request') || name === '' || isFalseFriend(owner, name)) continue;
    if (text.charAt(start - 1) === '@' && !/[\d._-]/.test(name)) continue;
    const end = start + written.length - (rest.length - name.length);
    if (!plausible(owner, name) && !pointedOut(text, start, end)) continue;
    names.push({ name: `${owner}/${name}`, start, end });
  }
  return { names, lookAlikes };
}

/** 3,692 of the 3,753 names on the old board have a digit, `-`, `_` or `.` in the name; most others have inner capitals. */
function plausible(owner: string, name: string): boolean {
  if (/[\d_.-]/.test(name)) return /[A-Za-z]/.test(name) || /[\d_-]/.test(owner);
  if (/^[A-Z]{1,6}$/.test(name) && /^[A-Z]{1,6}$/.test(owner)) return false;
  return /[a-z][A-Z]|[A-Z][a-z]+[A-Z]/.test(name) || (/[A-Z]/.test(name) && name.length > 2) || /[\d_-]/.test(owner);
}

/** A plain word counts as a name when the text says so: alone on its line, in quotes or brackets, or after the word "model". */
function pointedOut(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 2);
  if (/(?:^|\n)[\s*-]*$/.test(before) && /^\s*(?:$|\n)/.test(after)) return true;
  return /(?:model|modelo|modèle|modell|modelli|modeli|模型|모델|モデル|["'(«])\s*:?\s*$/i.test(before);
}
