import type { Reading } from '../reading.ts';
import { addSentences } from './add-sentences.ts';
import { type Features, groupOf } from './features.ts';
import { sentencesOf } from './sentence.ts';
import { stemOf, wordsOf } from './word-stems.ts';

/**
 * What a ranker sees of a message: its words in pairs and cut to stems, what their sentences are, those of an opening's title once more, what
 * stands in the thread's title, and how the message is built (role, targets, links, questions).
 */
export function messageFeatures(reading: Reading): Features {
  const { prose, message, topic } = reading;
  const { text } = prose.masked;
  const features: Features = new Map();
  const sentences = sentencesOf(prose.masked, prose.titleEnd);
  const body = sentences.flatMap(({ words }) => words);
  addWords(features, body);
  addSentences(features, sentences);
  if (message.kind === 'opening') {
    const title = wordsOf(text.slice(0, prose.titleEnd));
    addWords(features, title);
    features.set('title', new Set(title.map(stemOf)));
  } else {
    features.set('thread', new Set(wordsOf(message.title.toLowerCase()).map(stemOf)));
    features.set('topic', new Set([topic]));
  }
  features.set('build', new Set(buildOf(reading, body.length)));
  return features;
}

/** The same, with which rules' phrases were found and how strongly they speak for each intent, in steps. */
export function featuresWithPhrases(reading: Reading): Features {
  const features = messageFeatures(reading);
  features.set('rule', new Set(reading.signals.map(({ rule }) => rule)));
  const strengths = Object.entries(reading.scores).flatMap(([intent, score]) =>
    [1, 3, 5].filter((step) => score >= step).map((step) => `${intent} ${step}`),
  );
  features.set('phrases', new Set(strengths));
  return features;
}

function buildOf({ prose, message, targets }: Reading, words: number): string[] {
  const { text } = prose.masked;
  const role = message.authorRole === 'model_owner' ? 'owner' : 'user';
  const named = targets.length + prose.lookAlikes.length;
  const build = ['message', message.kind, `${role} ${message.kind}`, `target ${Math.min(named, 2)} ${message.kind}`];
  if (prose.mentions.some(({ target }) => target?.kind === 'request-file')) build.push('request file');
  if (prose.mentions.some(({ target }) => target?.kind === 'discussion')) build.push('discussion link');
  build.push(/[?？؟]/.test(text) ? `asks ${named > 0}` : 'asks nothing');
  if (/[?？؟]\s*$/.test(text)) build.push('ends with a question');
  build.push(`length ${Math.min(4, Math.floor(Math.log2(words + 1) / 1.5))}`);
  if (text.includes('@')) build.push('addresses somebody');
  return build;
}

function addWords(features: Features, words: readonly string[]): void {
  const single = groupOf(features, 'word');
  const pairs = groupOf(features, 'words');
  let earlier: string | null = null;
  for (const each of words) {
    const stem = stemOf(each);
    single.add(each).add(stem);
    if (earlier !== null) pairs.add(`${earlier} ${stem}`);
    earlier = stem;
  }
}
