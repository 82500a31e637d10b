import type { ModelCheck } from '../finding.ts';
import { hasChatTemplate } from '../has-chat-template.ts';

/** Only asked for when it is to be used; a chat_template.jinja counts, too (§2.1.14 did not look at it). */
export const checkChatTemplate: ModelCheck = ({ facts, base, chatTemplate }) => {
  if (!chatTemplate || hasChatTemplate(facts) || (base !== null && hasChatTemplate(base))) return [];
  return [{ refusal: { code: 'chat-template-missing', model: facts.id } }];
};
