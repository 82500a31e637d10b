import type { Reading } from '../reading.ts';

/** Letters after which a word is cut, so that its forms count together. */
const stemLength = 5;
/** More words than this tell nothing new; the last ones are kept as well, for a request after a log. */
const mostWords = 160;

/** A login says nothing about a request. What replaces it is as long, so that the title still ends where it did. */
const addressee = /@[\w-]+/g;
const addressed = (login: string): string => ' '.repeat(login.length);

const word = /⟦\d+⟧|⟨link⟩|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}']+|[?!]/gu;

/**
 * What the ranker sees of a message, as names: its words in pairs and cut to stems, those of an opening's title once more, what stands in the
 * thread's title, and how the message is built (role, targets, links, questions, manners, the topics the phrases speak of).
 */
export function intentFeatures(reading: Reading): string[] {
  const { prose, message, targets, topic, manners, scores } = reading;
  const text = prose.masked.text.replace(addressee, addressed);
  const features = new Set<string>(['bias', `kind ${message.kind}`]);
  const body = wordsOf(text.slice(prose.titleEnd));
  addWords(features, body);
  if (message.kind === 'opening') {
    const title = wordsOf(text.slice(0, prose.titleEnd));
    addWords(features, title);
    for (const each of title) features.add(`title ${stem(each)}`);
  } else {
    features.add(`thread ${topic}`);
    for (const each of wordsOf(message.title.toLowerCase())) features.add(`thread ${stem(each)}`);
  }
  const role = message.authorRole === 'model_owner' ? 'owner' : 'user';
  features.add(`${role} ${message.kind}`);
  const named = targets.length + prose.lookAlikes.length;
  features.add(`target ${Math.min(named, 2)} ${message.kind}`);
  if (prose.mentions.some(({ target }) => target?.kind === 'request-file')) features.add('request file');
  if (prose.mentions.some(({ target }) => target?.kind === 'discussion')) features.add('discussion link');
  const asks = /[?？؟]/.test(text);
  features.add(asks ? `asks ${named > 0}` : 'asks nothing');
  if (/[?？؟]\s*$/.test(text)) features.add('ends with a question');
  features.add(`length ${Math.min(4, Math.floor(Math.log2(body.length + 1) / 1.5))}`);
  if (prose.masked.text.includes('@')) features.add('addresses somebody');
  for (const manner of manners) features.add(`manner ${manner}`);
  for (const [intent, score] of Object.entries(scores)) {
    if (score >= 1) features.add(`phrases ${intent}`);
    if (score >= 3) features.add(`phrases ${intent} 3`);
  }
  return [...features];
}

function wordsOf(text: string): string[] {
  const words = (text.match(word) ?? []).map((each) => (each.startsWith('⟦') ? '⟦⟧' : each));
  if (words.length <= mostWords) return words;
  return [...words.slice(0, mostWords / 2), ...words.slice(-mostWords / 2)];
}

function addWords(features: Set<string>, words: readonly string[]): void {
  words.forEach((each, index) => {
    features.add(`'${each}`);
    features.add(`'${stem(each)}`);
    const next = words[index + 1];
    if (next) features.add(`'${stem(each)} ${stem(next)}`);
  });
}

function stem(each: string): string {
  return each.length > stemLength ? `${each.slice(0, stemLength)}~` : each;
}
