import { strongest } from './decide-intent.ts';
import type { Reading } from './reading.ts';
import type { Intent } from './understanding.ts';

/** An intent and the rule that chose it. */
export interface Choice {
  intent: Intent;
  rule: string;
}

const boardQuestion =
  /(?:leader ?board|\bboard\b|\bscores?\b|precision|float16|bfloat16|\beval|submi(?:t|ssion)|normali[sz]|contaminat|\bqueue|\bvot(?:e|ing)|licen[cs]e|harness|few-?shot|chat template|gguf|gptq|adapter|benchmark)[^?？\n]{0,160}[?？]/;
const openingThreshold = 1.5;
const replyThreshold = 2.4;
const strongAsk = 4;

/** Chooses the intent of a user's or owner's message by its scores and the way it speaks. Replies lean on their thread. */
export function decideForUser(reading: Reading): Choice {
  const { manners, scores, targets, message } = reading;
  const reply = message.kind === 'reply';
  const best = strongest(scores, reply ? replyThreshold : openingThreshold);
  const refused = refusal(reading, best.score);
  if (refused) return { intent: 'other', rule: refused };
  if (scores.faq_question >= 2 && asksOnlyToKnow(reading)) return { intent: 'faq_question', rule: 'asks-only-to-know' };
  if (manners.has('still-there') && reply && reading.topic === 'removal' && scores.removal === 0) {
    const asks = /why|how come/.test(reading.prose.masked.text);
    return { intent: asks ? 'status_question' : 'removal', rule: 'removal-without-effect' };
  }
  if (best.intent !== 'other' && !(best.intent === 'faq_question' && targets.length > 0 && !asksOnlyToKnow(reading))) {
    return { intent: best.intent, rule: 'strongest-words' };
  }
  if (targets.length === 0 && (reply ? asksAboutBoard(reading) : /[?？]/.test(reading.prose.masked.text)))
    return { intent: 'faq_question', rule: 'asks-about-the-board' };
  if (!reply && targets.length > 0 && /[?？]/.test(reading.prose.masked.text)) return { intent: 'status_question', rule: 'asks-about-a-model' };
  if (!reply) return { intent: 'other', rule: 'nothing-asked' };
  if (manners.has('confirmation') && (reading.topic === 'rename' || reading.topic === 'removal')) {
    return { intent: reading.topic, rule: 'confirms-the-thread' };
  }
  if (reading.topic !== 'other' && leansOnThread(reading)) {
    const chases = reading.topic === 'rename' && targets.length === 0 && /[?？]/.test(reading.prose.masked.text);
    return { intent: chases ? 'status_question' : reading.topic, rule: 'continues-the-thread' };
  }
  return { intent: 'other', rule: targets.length > 0 ? 'names-without-request' : 'nothing-asked' };
}

/** Why a message asks for nothing although it has words that could. */
function refusal({ manners, scores, targets, prose, message }: Reading, score: number): string | null {
  const plain = targets.length === 0 && score < strongAsk;
  if (manners.has('announcement') && targets.length === 0) return 'announcement';
  if (manners.has('objection') && score < 5) return 'objection';
  if (/ignore (?:all |any |your |the )*(?:previous|prior|above) /.test(prose.masked.text)) return 'speaks-to-a-machine';
  if (manners.has('joke') && targets.length === 0 && scores.flag_appeal === 0 && (score < strongAsk || scores.flag > 0))
    return 'joke';
  if (
    manners.has('speaks-for-others') &&
    /approved|\bok to\b|go ahead|changed discussion|merge/.test(prose.masked.text)
  )
    return 'speaks-for-others';
  if (
    message.authorRole === 'user' &&
    /^(?:approved|lgtm|go ahead)\b/.test(prose.masked.text.slice(prose.titleEnd).trim())
  )
    return 'not-a-maintainer';
  if (manners.has('suggestion') && targets.length === 0 && score < 5) return 'suggestion';
  if (manners.has('settled') && score < strongAsk && (plain || message.kind === 'reply')) return 'settled';
  if (manners.has('asks-the-author') && score < strongAsk) return 'asks-the-author';
  if (manners.has('me-too') && plain && score < 3) return 'me-too';
  const asks = /[?？]/.test(prose.masked.text);
  if (manners.has('helps-others') && targets.length === 0 && !asks && message.kind === 'reply') return 'helps-others';
  return null;
}

/** A question about how things work, with nothing to look up or to do. */
function asksOnlyToKnow({ bodyScores, scores, targets }: Reading): boolean {
  const { faq_question: faq } = scores;
  const { faq_question: _, ...others } = bodyScores;
  const strongestOther = Math.max(...Object.values(others));
  if (targets.length > 0) return strongestOther < 2 && faq >= 3 && scores.failure_report < 2 && scores.flag < 2;
  return strongestOther < Math.max(strongAsk, faq);
}

/** A question in general words about what a board does. */
function asksAboutBoard({ prose }: Reading): boolean {
  return boardQuestion.test(prose.masked.text);
}

/** Names only, a link that was asked for, or a short "still the same". */
function leansOnThread({ manners, targets, prose, bareNames }: Reading): boolean {
  const words = prose.masked.text
    .replace(/⟦\d+⟧|⟨link⟩|[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const linked = prose.mentions.some(({ target }) => target?.kind === 'discussion');
  if ((targets.length > 0 || bareNames || linked) && words.length <= 8) return true;
  if (targets.some((target) => target.target?.kind === 'request-file')) return true;
  return manners.has('follow-up') && !manners.has('thanks') && words.length <= 30;
}
