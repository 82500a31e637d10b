import { type Answer, answerRequest, findHandler } from './answer-command.ts';
import type { Answering } from './answering.ts';
import type { Ask } from './ask.ts';
import { caseName } from './case-file.ts';

/** Answers a message in plain words the way its command is answered, with what was understood as the arguments. */
export async function answerWords(ask: Extract<Ask, { ask: 'words' }>, answering: Answering): Promise<Answer> {
  const { request, message, actor } = ask;
  if (request === 'approval') return approvalInWords(answering);
  const handler = findHandler(request.verb, answering.handlers);
  if (!handler) return leftAlone;
  const known = Object.entries(request.words).filter(([name]) => name in handler.arguments.shape);
  const read = handler.arguments.safeParse(Object.fromEntries(known));
  return read.success ? answerRequest({ handler, arguments: read.data, message, actor }, answering) : leftAlone;
}

const leftAlone: Answer = { code: 'intent-left-alone', changes: [], reply: null, mendable: false };

/** Words never approve; whoever meant to is told how, while something waits here. */
function approvalInWords({ docket, board }: Answering): Answer {
  const waiting = docket.filter((file) => file.case.state === 'proposed');
  if (waiting.length === 0) return leftAlone;
  const cases = waiting.map((file) => caseName(file.case.number));
  const data = { cases, reactions: board.approvals.reactions };
  return { ...leftAlone, code: 'approval-in-words', reply: { template: 'approval-in-words', data } };
}
