import { strongest } from './decide-intent.ts';
import type { MessageProse } from './message-prose.ts';
import type { Reading } from './reading.ts';
import { refuseIntent } from './refuse-intent.ts';
import type { Intent } from './understanding.ts';

/** An intent, the rule that chose it, and its words where they are not those of the signals. */
export interface Choice {
  intent: Intent;
  rule: string;
  words?: string;
}

const openingThreshold = 1.5;
const replyThreshold = 2.4;
/** From this strength on, words are a request and not only a topic. */
const strongAsk = 4;
const question = /[?？؟]/;
const boardQuestion =
  /(?:leader ?board|\bboard\b|\bscores?\b|precision|float16|bfloat16|\beval|submi(?:t|ssion)|normali[sz]|contaminat|\bqueue|\bvot(?:e|ing)|licen[cs]e|harness|few-?shot|chat template|gguf|gptq|adapter|benchmark)[^?？\n]{0,160}[?？]/;

/** A reply that is nothing but the question how it goes. */
const asksForNews =
  /^(?:(?:@\S+|hi|hello|hey|sorry|so|and|all|there|team|again)[,!. ]*)*(?:(?:is|are) there |(?:do )?you have |got )?any(?: new| further)? (?:news|updates?|progress|movement|eta)\b[^.!?\n]{0,30}[?!. 🙏]*$/u;

/** Chooses the intent of a user's or owner's message by its scores and the way it speaks. Replies lean on their thread. */
export function decideForUser(reading: Reading): Choice {
  const { manners, scores, targets, message, topic, prose } = reading;
  const reply = message.kind === 'reply';
  const toKnow = asksOnlyToKnow(reading);
  const asked = toKnow || targets.length === 0 ? scores : { ...scores, faq_question: 0 };
  const best = strongest(asked, reply ? replyThreshold : openingThreshold);
  const refused = refuseIntent(reading, best.score);
  if (refused) return { intent: 'other', rule: refused };
  if (reply && asksForNews.test(prose.masked.text.trim())) return { intent: 'status_question', rule: 'asks-for-news' };
  if (scores.faq_question >= 2 && toKnow) return { intent: 'faq_question', rule: 'asks-only-to-know' };
  if (reply && topic === 'removal' && manners.has('still-there') && scores.removal === 0) {
    const asksWhy = /why|how come/.test(prose.masked.text);
    return { intent: asksWhy ? 'status_question' : 'removal', rule: 'removal-without-effect' };
  }
  if (best.intent !== 'other') return { intent: best.intent, rule: 'strongest-words' };
  return reply ? decideByThread(reading) : decideByQuestion(reading);
}

/** An opening without known words: a question is about the board, or about the model it names. */
function decideByQuestion({ targets, prose }: Reading): Choice {
  if (!question.test(prose.masked.text)) return { intent: 'other', rule: 'nothing-asked' };
  if (targets.length > 0) return { intent: 'status_question', rule: 'asks-about-a-model' };
  return { intent: 'faq_question', rule: 'asks-about-the-board' };
}

/** A reply without known words: a question about the board, a yes, or a continuation of what the thread asks for. */
function decideByThread(reading: Reading): Choice {
  const { manners, targets, topic, prose } = reading;
  if (targets.length === 0 && boardQuestion.test(prose.masked.text)) {
    return { intent: 'faq_question', rule: 'asks-about-the-board' };
  }
  if (manners.has('confirmation') && (topic === 'rename' || topic === 'removal')) {
    return { intent: topic, rule: 'confirms-the-thread' };
  }
  if (topic !== 'other' && onlyNames(reading)) return { intent: topic, rule: 'names-for-the-thread' };
  if (topic !== 'other' && followsUp(reading)) {
    const chases = topic === 'rename' && targets.length === 0 && question.test(prose.masked.text);
    return { intent: chases ? 'status_question' : topic, rule: 'continues-the-thread' };
  }
  return { intent: 'other', rule: targets.length > 0 ? 'names-without-request' : 'nothing-asked' };
}

/** A question about how things work, with nothing to look up or to do. */
function asksOnlyToKnow({ bodyScores, scores, targets }: Reading): boolean {
  const { faq_question: faq } = scores;
  const { faq_question: _, ...others } = bodyScores;
  const strongestOther = Math.max(...Object.values(others));
  if (targets.length > 0) return strongestOther < 2 && faq >= 3 && scores.failure_report < 2 && scores.flag < 2;
  return strongestOther < Math.max(strongAsk, faq);
}

/** Names only, or a link that was asked for. */
function onlyNames({ targets, prose, bareNames }: Reading): boolean {
  const linked = prose.mentions.some(({ target }) => target?.kind === 'discussion');
  if ((targets.length > 0 || bareNames || linked) && countWords(prose) <= 8) return true;
  return targets.some((target) => target.target?.kind === 'request-file');
}

/** A short "still the same". */
function followsUp({ manners, prose }: Reading): boolean {
  return manners.has('follow-up') && !manners.has('thanks') && countWords(prose) <= 30;
}

function countWords({ masked }: MessageProse): number {
  const words = masked.text.replace(/⟦\d+⟧|⟨link⟩|[^\p{L}\s]/gu, ' ').split(/\s+/);
  return words.filter((word) => word.length > 1).length;
}
