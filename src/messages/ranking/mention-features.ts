import type { Reading } from '../reading.ts';
import type { Intent } from '../understanding.ts';
import type { Features } from './features.ts';
import { groupOf } from './features.ts';
import { type MentionPlace, mentionPlaces } from './mention-place.ts';
import { mentionWords } from './mention-words.ts';
import { type ShortName, shortNames } from './short-names.ts';

/** What is asked for, and which models the rules take for its targets, in lower case. */
export interface AskedByRules {
  intent: Intent;
  targets: ReadonlySet<string>;
}

interface Around extends AskedByRules {
  text: string;
  places: readonly MentionPlace[];
  models: readonly string[];
  shorts: readonly ShortName[];
  /** Offsets of sentences that ask for it. */
  asking: ReadonlySet<number>;
}

/**
 * What the ranker of targets sees of each mention of a model: the words before and behind it up to the next name, those of its sentence, where it
 * stands among the others, and where the message calls it by a part of its name.
 */
export function mentionFeatures(
  { prose, signals, targets }: Reading,
  asked: AskedByRules,
): { model: string; features: Features }[] {
  const places = mentionPlaces(prose);
  const around: Around = {
    ...asked,
    text: prose.masked.text,
    places,
    models: [...new Set(places.map(({ model }) => model))],
    shorts: shortNames(prose.masked, places),
    asking: new Set(
      signals.filter(({ says, weight }) => says === asked.intent && weight >= 3.5).map((each) => each.sentence),
    ),
  };
  const byRules = new Set(targets);
  return places.map((place, at) => {
    const features: Features = new Map();
    addWords(features, place, { ...around, earlier: places[at - 1], later: places[at + 1] });
    addShortNames(features, place.model, around);
    const titled = places.some(({ model, start }) => model === place.model && start < prose.titleEnd);
    features.set(
      'place',
      new Set([...placeOf(at, around), `rule ${byRules.has(place.mention)}`, `in title ${titled}`]),
    );
    return { model: place.model, features };
  });
}

function addWords(
  features: Features,
  { start, end, sentence }: MentionPlace,
  { text, earlier, later }: Around & { earlier: MentionPlace | undefined; later: MentionPlace | undefined },
): void {
  const before = mentionWords(text.slice(sentence.from, start));
  const behind = mentionWords(text.slice(end, sentence.to));
  for (const distance of [1, 2, 3]) {
    groupOf(features, `before ${distance}`).add(before.at(-distance) ?? '^');
    groupOf(features, `behind ${distance}`).add(behind[distance - 1] ?? '$');
  }
  groupOf(features, 'before pair').add(before.slice(-2).join(' '));
  groupOf(features, 'behind pair').add(behind.slice(0, 2).join(' '));
  addNear(features, 'near before', mentionWords(text.slice(Math.max(sentence.from, earlier?.end ?? 0), start)));
  addNear(features, 'near behind', mentionWords(text.slice(end, Math.min(sentence.to, later?.start ?? text.length))));
  for (const word of [...before, ...behind]) groupOf(features, 'sentence').add(word);
}

function addNear(features: Features, group: string, words: readonly string[]): void {
  for (const [at, word] of words.entries()) {
    groupOf(features, group).add(word);
    const next = words[at + 1];
    if (next !== undefined) groupOf(features, `${group} pairs`).add(`${word} ${next}`);
  }
}

function addShortNames(features: Features, model: string, { shorts, text, asking }: Around): void {
  for (const { start, end, sentence } of shorts.filter((short) => short.model === model)) {
    groupOf(features, 'short').add(`asked ${asking.has(sentence.from)}`);
    for (const word of mentionWords(text.slice(sentence.from, start)).slice(-2))
      groupOf(features, 'short before').add(word);
    for (const word of mentionWords(text.slice(end, sentence.to)).slice(0, 3))
      groupOf(features, 'short behind').add(word);
  }
}

function placeOf(at: number, { places, models, text, asking, intent, targets, shorts }: Around): string[] {
  const place = places[at];
  if (!place) return [];
  const { model, mention, sentence } = place;
  const order = Math.min(models.indexOf(model), 4);
  const [owner = '', name = ''] = model.split('/');
  const others = models.filter((each) => each !== model);
  const kin = others.filter((each) => each.startsWith(`${owner}/`)).length;
  const names = others.map((each) => each.split('/')[1] ?? '');
  const inSentence = places.filter(({ sentence: { from } }) => from === sentence.from).length;
  return [
    `${order} of ${Math.min(models.length, 5)}`,
    `${order} ${intent}`,
    `by rules ${targets.has(model)}`,
    `by rules ${targets.has(model)} ${intent}`,
    `first ${at === 0}`,
    `last ${at === places.length - 1}`,
    `named before ${places.slice(0, at).some((earlier) => earlier.model === model)}`,
    `named again ${places.slice(at + 1).some((later) => later.model === model)}`,
    `called by part ${shorts.some((short) => short.model === model)}`,
    `asked ${asking.has(sentence.from)} ${asking.size > 0}`,
    `alone in sentence ${inSentence === 1}`,
    `last sentence ${sentence.to >= text.trimEnd().length}`,
    `question ${text.slice(sentence.from, sentence.to).includes('?')}`,
    `kin ${kin === others.length ? 'all' : kin === 0 ? 'none' : 'some'}`,
    `kin of first ${models[0]?.startsWith(`${owner}/`)}`,
    `begins others ${names.some((each) => each.startsWith(name))}`,
    `goes on from others ${names.some((each) => name.startsWith(each))}`,
    `written as ${mention.target?.kind ?? 'name'}`,
  ];
}
