import type { Reading } from './reading.ts';

/** From this strength on, words are a request and not only a topic. */
const strongAsk = 4;

/** A reply that begins contentedly, and words by which it would go on to ask for something all the same. */
const contented =
  /^\s*(?:(?:ah|oh|ok(?:ay)?|yes|hm+|wow)\b[,! ]*)?(?:great|perfect|awesome|nice|wonderful|excellent|cool|super|thank(?:s| you))\b/;
const yetAsks =
  /[?？]|\b(?:but|still|again|unfortunately|however|please|pls|could|can you|also|too|as well|yet|and the|not|no|nothing|never)\b|n't\b/;

/** The rule by which a message asks for nothing although it has words that could, `score` being their strength; null when it asks. */
export function refuseIntent(
  { manners, scores, targets, prose, message, topic }: Reading,
  score: number,
): string | null {
  const plain = targets.length === 0 && score < strongAsk;
  if (manners.has('announcement') && targets.length === 0 && !(topic === 'flag' && manners.has('evidence')))
    return 'announcement';
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
    /^(?:approved|lgtm|go ahead|i approve)\b/.test(prose.masked.text.slice(prose.titleEnd).trim())
  )
    return 'not-a-maintainer';
  if (manners.has('suggestion') && targets.length === 0 && score < 6.5) return 'suggestion';
  if (manners.has('taken-back') && score < 5) return 'taken-back';
  if (manners.has('settled') && score < strongAsk && (plain || message.kind === 'reply')) return 'settled';
  const pleased = message.kind === 'reply' && contented.test(prose.masked.text) && !yetAsks.test(prose.masked.text);
  if (pleased && targets.length === 0 && scores.failure_report === 0 && score < strongAsk) return 'settled';
  if (manners.has('asks-the-author') && score < strongAsk) return 'asks-the-author';
  if (manners.has('me-too') && plain && score < 3) return 'me-too';
  const asks = /[?？]/.test(prose.masked.text);
  if (manners.has('helps-others') && targets.length === 0 && !asks && message.kind === 'reply') return 'helps-others';
  return null;
}
