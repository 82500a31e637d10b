import type { MaskedText } from '../masked-text.ts';
import { type MentionPlace, sentenceAround } from './mention-place.ts';

/** A part of one model's name by which it is called in another place: "the instruct one", "the 70b". */
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

/** Where parts of names stand alone that only one of the named models has. */
export function shortNames({ text, ends }: MaskedText, places: readonly MentionPlace[]): ShortName[] {
  const owners = ownersOfParts(new Set(places.map(({ model }) => model)));
  const found: ShortName[] = [];
  for (const { 0: part, index: start } of text.slice(0, searched).matchAll(word)) {
    const model = owners.get(part);
    if (!model) continue;
    found.push({ model, start, end: start + part.length, sentence: sentenceAround(ends, start) });
    if (found.length === most) break;
  }
  return found;
}

function ownersOfParts(models: ReadonlySet<string>): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const model of models) {
    const name = model.split('/')[1] ?? '';
    for (const part of new Set(name.split(/[-_]/))) {
      if (part.length > 1) owners.set(part, owners.has(part) ? null : model);
    }
  }
  return owners;
}
