import type { MaskedText } from '../masked-text.ts';
import { type MentionPlace, sentenceAround } from './mention-place.ts';

/** What a model is called in another place than its name: by a part of it ("the instruct one", "the 70b"), or by its number ("the second"). */
export interface ShortName {
  model: string;
  start: number;
  end: number;
  sentence: { from: number; to: number };
}

const word = /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu;
/** Letters of a message in which short names are looked for, and how many of them count. */
const searched = 6_000;
const most = 40;

/** Words for the first, second, third and last of the models that a message names. */
const ordinals: readonly [RegExp, number][] = [
  [/^(?:first|former|erste[rns]?|premi[eè]re?|primeir[oa]|primer[oa]?|prim[oa])$/, 0],
  [/^(?:second|zweite[rns]?|seconde|deuxi[eè]me|segund[oa]|second[oa])$/, 1],
  [/^(?:third|dritte[rns]?|troisi[eè]me|terceir[oa]|tercer[oa]?|terz[oa])$/, 2],
  [/^(?:last|latter|letzte[rns]?|derni[eè]re?|[uú]ltim[oa])$/, -1],
];

/** Where a model is called by a part of its name that no other named one has, or by its number. */
export function shortNames({ text, ends }: MaskedText, places: readonly MentionPlace[]): ShortName[] {
  const models = [...new Set(places.map(({ model }) => model))];
  const owners = ownersOfParts(models);
  const found: ShortName[] = [];
  for (const { 0: part, index: start } of text.slice(0, searched).matchAll(word)) {
    const model = owners.get(part) ?? numbered(part, models);
    if (!model) continue;
    found.push({ model, start, end: start + part.length, sentence: sentenceAround(ends, start) });
    if (found.length === most) break;
  }
  return found;
}

function numbered(part: string, models: readonly string[]): string | undefined {
  const number = ordinals.find(([pattern]) => pattern.test(part))?.[1];
  return number === undefined ? undefined : models.at(number);
}

function ownersOfParts(models: readonly string[]): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const model of models) {
    const name = model.split('/')[1] ?? '';
    for (const part of new Set(name.split(/[-_]/))) {
      if (part.length > 1) owners.set(part, owners.has(part) ? null : model);
    }
  }
  return owners;
}
