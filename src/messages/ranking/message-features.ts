import type { Reading } from '../reading.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { stemOf, wordsOf } from './word-stems.ts';

/** More words than this tell nothing new; the last ones are kept as well, for a request after a log. */
const mostWords = 160;

/**
 * What a ranker sees of a message, as names: its words in pairs and cut to stems, what their sentences are, those of an opening's title once
 * more, what stands in the thread's title, and how the message is built (role, targets, links, questions).
 */
export function messageFeatures(reading: Reading): string[] {
  const { prose, message, targets, topic } = reading;
  const { text } = prose.masked;
  const features = sentenceFeatures(prose.masked, prose.titleEnd);
  features.add('bias');
  features.add(`kind ${message.kind}`);
  const body = outerWords(text.slice(prose.titleEnd));
  addWords(features, body);
  if (message.kind === 'opening') {
    const title = outerWords(text.slice(0, prose.titleEnd));
    addWords(features, title);
    for (const each of title) features.add(`title ${stemOf(each)}`);
  } else {
    features.add(`thread ${topic}`);
    for (const each of wordsOf(message.title.toLowerCase())) features.add(`thread ${stemOf(each)}`);
  }
  const role = message.authorRole === 'model_owner' ? 'owner' : 'user';
  features.add(`${role} ${message.kind}`);
  const named = targets.length + prose.lookAlikes.length;
  features.add(`target ${Math.min(named, 2)} ${message.kind}`);
  if (prose.mentions.some(({ target }) => target?.kind === 'request-file')) features.add('request file');
  if (prose.mentions.some(({ target }) => target?.kind === 'discussion')) features.add('discussion link');
  features.add(/[?？؟]/.test(text) ? `asks ${named > 0}` : 'asks nothing');
  if (/[?？؟]\s*$/.test(text)) features.add('ends with a question');
  features.add(`length ${Math.min(4, Math.floor(Math.log2(body.length + 1) / 1.5))}`);
  if (text.includes('@')) features.add('addresses somebody');
  return [...features];
}

/** How strongly the phrases of the rules speak for each intent, in steps, as names. */
export function phraseFeatures({ scores }: Reading): string[] {
  return Object.entries(scores).flatMap(([intent, score]) =>
    [1, 3, 5].filter((step) => score >= step).map((step) => `phrases ${intent} ${step}`),
  );
}

function outerWords(text: string): string[] {
  const words = wordsOf(text);
  if (words.length <= mostWords) return words;
  return [...words.slice(0, mostWords / 2), ...words.slice(-mostWords / 2)];
}

function addWords(features: Set<string>, words: readonly string[]): void {
  words.forEach((each, index) => {
    features.add(`'${each}`);
    features.add(`'${stemOf(each)}`);
    const next = words[index + 1];
    if (next) features.add(`'${stemOf(each)} ${stemOf(next)}`);
  });
}
