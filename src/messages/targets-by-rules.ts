import type { Mention } from './find-mentions.ts';
import type { MessageProse } from './message-prose.ts';
import type { Reading } from './reading.ts';
import type { Intent } from './understanding.ts';

/** Of several names, a removal, flag or appeal means those in the sentence that asks, and of names there a flag means the first. */
export function targetsByRules({ targets, signals, prose }: Reading, intent: Intent): Mention[] {
  if ((intent !== 'removal' && intent !== 'flag' && intent !== 'flag_appeal') || targets.length < 2) return targets;
  const asked = signals.filter(({ says, weight }) => says === intent && weight >= 3.5);
  const inSentence = (mention: Mention): boolean => {
    const index = prose.mentions.indexOf(mention);
    const offset = prose.masked.text.indexOf(`⟦${index}⟧`);
    return asked.some(({ sentence }) => {
      const end = prose.masked.ends.find((at) => at > sentence) ?? prose.masked.text.length;
      const follows = /[:：]\s*$/.test(prose.masked.text.slice(sentence, end));
      return offset >= sentence && (offset < end || follows);
    });
  };
  const near = targets.filter(inSentence);
  if (intent === 'removal') return near.length > 0 ? near : targets;
  return accused(near.length > 0 ? near : targets, prose);
}

/** "A is a copy of B": only A, and what stands beside it in a list. */
function accused(near: Mention[], prose: MessageProse): Mention[] {
  const end = near.findIndex((mention, index) => {
    const next = near[index + 1];
    return (
      next && !/^[\s,;&+*"'()-]*(?:and|und|et|y|e)?[\s,;&+*"'()-]*$/.test(prose.text.slice(mention.end, next.start))
    );
  });
  return end < 0 ? near : near.slice(0, end + 1);
}
