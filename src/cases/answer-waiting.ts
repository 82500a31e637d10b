import type { Change } from '../store/change.ts';
import type { Answer } from './answer-command.ts';
import { tellAnswers } from './answer-message.ts';
import type { Answering } from './answering.ts';

/** The answer to a message whose sender was shown that it is being worked on, so that silence is none; null when nobody was. */
export function answerWaiting(
  messageId: string | null,
  answer: Omit<Answer, 'changes'>,
  answering: Answering,
): Change[] | null {
  const message = answering.thread.messages.find(({ id }) => id === messageId);
  if (!message?.awaitsAnswer || !message.author) return null;
  return tellAnswers([{ ...answer, changes: [] }], { message, actor: message.author }, answering);
}
