import type { Reply } from '../replies/reply.ts';
import type { Change } from '../store/change.ts';
import { type Answer, answerRequest, faultAnswer, findHandler } from './answer-command.ts';
import { tellAnswers } from './answer-message.ts';
import type { Answering } from './answering.ts';
import { approveInWords } from './approve-in-words.ts';
import type { Ask } from './ask.ts';
import { findCandidates } from './find-candidates.ts';
import { followChanges } from './follow-changes.ts';
import { foreignLetters } from './foreign-letters.ts';
import type { RequestInWords } from './request-in-words.ts';

type AskedInWords = Extract<Ask, { ask: 'words' }>;

/** Verbs that only look: there is nothing to take back. */
const looks = new Set(['status', 'queue', 'faq']);

/** Answers a message in plain words the way its commands are answered, with what was understood as the arguments. */
export async function answerWords(ask: AskedInWords, answering: Answering): Promise<Change[]> {
  const answers: Answer[] = [];
  for (const answer of stepsOf(ask, answering)) {
    const given = await answer().catch((fault: unknown) =>
      faultAnswer(null, answering.reportFault(fault, ask.message.id)),
    );
    followChanges(answering.docket, given.changes);
    answers.push(given);
  }
  const [, ...others] = answers.filter(({ preface }) => preface !== undefined);
  for (const other of others) delete other.preface;
  return tellAnswers(answers, ask, answering);
}

function stepsOf(ask: AskedInWords, answering: Answering): (() => Promise<Answer>)[] {
  const { words } = ask;
  switch (words.asks) {
    case 'requests': {
      const { requests, more } = words;
      const each = requests.map(
        (request) => () => answerOne(request, { ask, answering, alone: requests.length === 1 }),
      );
      const [first] = requests;
      if (more.length === 0 || !first) return each;
      const data = { verb: first.verb, most: requests.length, rest: more };
      return [...each, async () => said('too-many-targets', { template: 'too-many-targets', data })];
    }
    case 'faq':
      return [
        async () => ({
          ...(await answerOne({ verb: 'faq', words: { words: words.entry } }, { ask, answering, alone: true })),
          code: 'faq-answered',
        }),
      ];
    case 'queue':
      return [() => answerOne({ verb: 'queue', words: {} }, { ask, answering, alone: true })];
    case 'target':
      // On a thread with cases it is clear what is meant, and how they stand is in their comments; a chat is no such thread.
      if (answering.docket.length === 0 || ask.message.awaitsAnswer) return [() => askForTarget(words, ask, answering)];
      return words.verb === 'status' && words.named.length === 0
        ? [() => answerOne({ verb: 'status', words: {} }, { ask, answering, alone: true })]
        : [async () => leftAlone];
    case 'new-name':
      return [async () => said('asked-for-new-name', { template: 'ask-new-name', data: { from: words.from ?? '' } })];
    case 'retype':
      return [
        async () =>
          said('look-alike-letters', { template: 'ask-retype', data: { names: words.names.map(foreignLetters) } }),
      ];
    case 'whether':
      return [async () => said('asked-whether', { template: 'ask-whether', data: { commands: words.commands } })];
    case 'help':
      return [async () => said('not-understood', { template: 'not-understood', data: {} })];
    case 'approval':
      return [() => approveInWords(ask, answering)];
  }
}

interface InWords {
  ask: AskedInWords;
  answering: Answering;
  /** The only request of its message: then links anywhere in the message count for it. */
  alone: boolean;
}

async function answerOne(request: RequestInWords, { ask, answering, alone }: InWords): Promise<Answer> {
  const handler = findHandler(request.verb, answering.handlers);
  if (!handler) return leftAlone;
  const known = Object.entries(request.words).filter(([name]) => name in handler.arguments.shape);
  const read = handler.arguments.safeParse(Object.fromEntries(known));
  if (!read.success) return leftAlone;
  const message = alone ? ask.message : { ...ask.message, text: request.words.target ?? '' };
  const answer = await answerRequest(
    { handler, arguments: read.data, message, actor: ask.actor, inWords: alone ? 'alone' : 'among-others' },
    answering,
  );
  // Whoever says more about an open case did not ask for it again.
  if (answer.code === 'already-open' && !ask.message.awaitsAnswer) return { ...answer, reply: null };
  if (answer.reply === null || looks.has(handler.verb)) return answer;
  return { ...answer, preface: { template: 'read-as', data: { verb: handler.verb, way_out: '' } } };
}

async function askForTarget(
  { verb, named }: { verb: string; named: string[] },
  { actor }: AskedInWords,
  answering: Answering,
): Promise<Answer> {
  const candidates = await findCandidates({ verb, named, author: actor }, answering);
  return said('asked-for-target', { template: 'ask-target', data: { verb, named, candidates } });
}

const leftAlone: Answer = { code: 'intent-left-alone', changes: [], reply: null, mendable: false };

function said(code: string, reply: Reply): Answer {
  return { code, changes: [], reply, mendable: false };
}
