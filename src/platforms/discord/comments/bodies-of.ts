import type { Say } from '../../../replies/reply.ts';
import type { Comment } from '../../surface.ts';
import { discordMarkdown } from './discord-markdown.ts';
import { markerKey } from './marker-key.ts';
import { type MessageBody, messageBody } from './message-body.ts';
import { splitText } from './split-text.ts';

/** What an embed takes: of Discord's 4,096 letters some are left for the characters that it counts twice. */
const longestText = 4_000;

/**
 * A comment as messages of Discord: one, or several when it is long. The last one shows the end of the text, where a case's state
 * stands, and the buttons; its footer names the comment by the hash of its marker, `key`.
 */
export function bodiesOf(comment: Pick<Comment, 'text' | 'card'>, say: Say): { key: string; bodies: MessageBody[] } {
  const key = markerKey(comment.text);
  const texts = splitText(discordMarkdown(comment.text), longestText);
  const bodies = texts.map((text, index) => {
    const last = index === texts.length - 1;
    const footer = key === '' ? null : footerOf(key);
    return messageBody({ text, card: last ? comment.card : null, footer: last ? footer : null, say });
  });
  return { key, bodies };
}

/** The footer of the message that ends the comment with this marker. */
export function footerOf(key: string): string {
  return `steward ${key}`;
}
