import type { Reply } from '../replies/reply.ts';
import type { Change, ReviewBecause } from '../store/change.ts';
import type { Message } from '../threads/thread.ts';
import { advanceCase } from './advance-case.ts';
import { findHandler } from './answer-command.ts';
import type { Answering } from './answering.ts';
import { type CaseFile, caseName } from './case-file.ts';
import { proposeAgain } from './open-case.ts';

/**
 * Reviews an open case whose basis changed: a new proposal in a new comment that says what changed, or, when there is nothing
 * left to approve, the end of the case with the reason.
 */
export async function reviewAgain(file: CaseFile, answering: Answering): Promise<Change[]> {
  const handler = findHandler(file.request.verb, answering.handlers);
  const message = answering.thread.messages.find((each) => each.id === file.case.messageId);
  if (!handler || !message || message.hidden || !file.reviewBecause)
    return advanceCase(file, { event: 'withdrawn', because: 'message-gone' }, answering);
  const { board, thread, lookups, knowledge, handlers, hub, github, urlOf, now, random } = answering;
  const asked = { arguments: file.request.arguments, actor: file.case.requester, message };
  const review = await handler.review({
    ...asked,
    board,
    thread,
    cases: [],
    lookups,
    knowledge,
    handlers,
    hub,
    github,
    urlOf,
    now,
    random,
    again: file.case,
  });
  if (review.outcome === 'propose') {
    const effects = handler.carryOut?.(review.subject) ?? [];
    const told = file.proposal === null ? '' : answering.say(voidReply(file.reviewBecause, { file, again: true }));
    return proposeAgain(file, { review, effects, because: told }, answering);
  }
  const said = 'reply' in review ? answering.say(review.reply) : '';
  // What somebody did to a pull request is not seen in the case's own thread.
  const pushed = file.reviewBecause.details.pull_request !== undefined;
  const reply = pushed ? `${answering.say(voidReply(file.reviewBecause, { file, again: false }))}\n\n${said}` : said;
  return [
    ...advanceCase(file, { event: 'overtaken', code: review.code }, answering),
    ...overtaken(file, { message, text: reply }, answering),
  ];
}

function voidReply({ reason, details }: ReviewBecause, { file, again }: { file: CaseFile; again: boolean }): Reply {
  const subject = String(details.pull_request ?? details.path ?? details.repository ?? '');
  const [before, after] = [short(details.before), short(details.after)];
  const data = { case: caseName(file.case.number), again, reason, subject, before, after };
  return { template: 'proposal-changed', data };
}

/** The beginning of a blob id, as Git shows it; '' when the reason names none. */
function short(blob: unknown): string {
  return typeof blob === 'string' ? blob.slice(0, 8) : '';
}

function overtaken(
  file: CaseFile,
  { message, text }: { message: Message; text: string },
  { threadKey }: Answering,
): Change[] {
  const key = `overtaken:${caseName(file.case.number)}:${file.case.version}:${message.id}`;
  return text === ''
    ? []
    : [
        {
          change: 'effect',
          effect: { key, lane: threadKey, payload: { kind: 'reply', thread: threadKey, text } },
          caseNumber: file.case.number,
        },
      ];
}
