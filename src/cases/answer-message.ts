import { createHash } from 'node:crypto';
import type { WantedEffect } from '../effects/effect.ts';
import type { Command } from '../messages/command.ts';
import { readMarkdown } from '../messages/read-markdown.ts';
import type { Reply, Say } from '../replies/reply.ts';
import type { Change } from '../store/change.ts';
import type { Actor, Message } from '../threads/thread.ts';
import { type Answer, type Asked, answerCommand, faultAnswer } from './answer-command.ts';
import type { Answering } from './answering.ts';
import { followChanges } from './follow-changes.ts';
import { splitTargets } from './split-targets.ts';

/** Commands of one message that are to be answered now. */
export interface AskedMessage {
  message: Message;
  actor: Actor;
  commands: Command[];
  /** What led to the answers, for `/why`. */
  told?: Record<string, unknown>;
}

/** Answers all commands of a message in one comment. Cases have a status comment of their own. */
export async function answerMessage(asked: AskedMessage, answering: Answering): Promise<Change[]> {
  const answers: Answer[] = [];
  for (const command of asked.commands.flatMap((each) => splitTargets(each, answering.handlers))) {
    const answer = await tryAnswer({ ...asked, command }, answering).catch((fault: unknown) =>
      faultAnswer(command.source, answering.reportFault(fault, command.source)),
    );
    followChanges(answering.docket, answer.changes);
    answers.push(answer);
  }
  if (readMarkdown(asked.message.text).cut) answers.push(cutAnswer);
  return tellAnswers(answers, asked, answering);
}

/** Rendered here already, so that a template that cannot be is the fault of this one command only. */
async function tryAnswer(asked: Asked, answering: Answering): Promise<Answer> {
  const answer = await answerCommand(asked, answering);
  if (answer.reply) answering.say(answer.reply);
  return answer;
}

/** A message that was too long to be read whole may hold more commands than were answered. */
const cutAnswer: Answer = {
  ...{ code: 'message-cut', changes: [], mendable: false },
  reply: { template: 'message-cut', data: {} },
};

/** The changes of some answers to one message, and the one comment that says what there is to say. */
export function tellAnswers(answers: Answer[], asked: Omit<AskedMessage, 'commands'>, answering: Answering): Change[] {
  const { board, threadKey, say } = answering;
  const mends = answering.mendableReplies.get(asked.message.id);
  const decisions = answers.map((answer): Change => {
    const where = { board: board.name, threadKey, messageId: asked.message.id, caseNumber: null };
    return {
      change: 'decision',
      decision: { code: answer.code, ...where, detail: { by: asked.actor.login, ...asked.told, ...answer.detail } },
    };
  });
  const said = answers.flatMap((answer) => textOf(answer, say)).join('\n\n---\n\n');
  const text = said === '' && waitsInVain(asked.message, answers) ? say(insteadOfSilence(answers)) : said;
  const mended: WantedEffect[] = mends
    ? [reply(asked, { of: mends, text: text || say({ template: 'mended', data: {} }) }, threadKey)]
    : [];
  const fresh =
    text && !mends ? [reply(asked, { text, mendable: answers.some((answer) => answer.mendable) }, threadKey)] : [];
  return [
    ...answers.flatMap((answer) => answer.changes),
    ...[...mended, ...fresh, ...answers.flatMap((answer) => alsoTold(answer, asked, answering))].map(
      (effect): Change => ({ change: 'effect', effect, caseNumber: null }),
    ),
    ...decisions,
  ];
}

/** A slash command shows that it is worked on until it is answered; a case that it opened is the answer. */
function waitsInVain({ id, awaitsAnswer }: Message, answers: Answer[]): boolean {
  const payloads = answers.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.change === 'effect' ? [change.effect.payload] : [])),
  );
  const answered = payloads.some(
    (payload) => payload.kind === 'open-thread' || (payload.kind === 'reply' && payload.answers?.messageId === id),
  );
  return awaitsAnswer === true && !answered;
}

function insteadOfSilence(answers: Answer[]): Reply {
  const nothing = answers.every(({ code }) => code === 'intent-left-alone');
  return { template: nothing ? 'not-understood' : 'noted', data: {} };
}

function textOf({ preface, reply: said }: Answer, say: Say): string[] {
  if (!said) return [];
  return [preface ? `${say(preface)}\n\n${say(said)}` : say(said)];
}

function alsoTold(
  { also = [] }: Answer,
  { message }: { message: Message },
  { say, threadKey }: Answering,
): WantedEffect[] {
  return also.map(({ thread, reply }) => ({
    key: `told-on:${thread}:${threadKey}:${message.id}`,
    lane: thread,
    payload: { kind: 'reply', thread, text: say(reply) },
  }));
}

/** A reply is keyed by the message it answers and its writing, so that the same writing is never answered twice. */
function reply(
  asked: { message: Message },
  answer: { text: string; of?: string; mendable?: boolean },
  thread: string,
): WantedEffect {
  const writing = createHash('sha256').update(asked.message.text).digest('hex').slice(0, 8);
  const key = `${answer.of ? 'mended-reply' : 'reply'}:${thread}:${asked.message.id}:${writing}`;
  const { text, of } = answer;
  const answers = { messageId: asked.message.id, mendable: answer.mendable ?? false };
  return {
    key,
    lane: thread,
    payload: of ? { kind: 'edit-reply', thread, of, text } : { kind: 'reply', thread, text, answers },
  };
}
