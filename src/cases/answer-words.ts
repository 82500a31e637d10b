import type { Intent } from '../messages/understanding.ts';
import { type Answer, answerRequest, findHandler } from './answer-command.ts';
import type { Answering } from './answering.ts';
import type { Ask } from './ask.ts';

/** The verb whose review an intent starts. Free text only ever proposes; intents that are missing here are left alone. */
const verbOfIntent: Partial<Record<Intent, string>> = {
  submission: 'submit',
  failure_report: 'report',
  status_question: 'status',
};

/** Answers a message in plain words the way its command is answered, with what was understood as the arguments. */
export async function answerWords(ask: Extract<Ask, { ask: 'words' }>, answering: Answering): Promise<Answer> {
  const { understanding, message, actor } = ask;
  const verb = verbOfIntent[understanding.intent];
  const handler = verb === undefined ? null : findHandler(verb, answering.handlers);
  const [model] = understanding.models;
  const target = understanding.requestFiles[0] ?? model;
  if (!handler || target === undefined) return { code: 'intent-left-alone', changes: [], reply: null, mendable: false };
  const words = {
    model: target,
    target,
    revision: understanding.revision ?? undefined,
    precision: understanding.precision ?? undefined,
  };
  const known = Object.entries(words).filter(([name, value]) => name in handler.arguments.shape && value !== undefined);
  const read = handler.arguments.safeParse(Object.fromEntries(known));
  if (!read.success) return { code: 'intent-left-alone', changes: [], reply: null, mendable: false };
  return answerRequest({ handler, arguments: read.data, message, actor }, answering);
}
