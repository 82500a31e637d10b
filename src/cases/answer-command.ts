import type { Command } from '../messages/command.ts';
import { nearest } from '../messages/nearest.ts';
import { readArguments } from '../messages/read-arguments.ts';
import type { Reply } from '../replies/reply.ts';
import type { Change } from '../store/change.ts';
import type { Actor, Message } from '../threads/thread.ts';
import { amendCase } from './amend-case.ts';
import type { Answering } from './answering.ts';
import { approveCase } from './approve-case.ts';
import { type Case, openStates } from './case.ts';
import { type CaseFile, caseName } from './case-file.ts';
import { decideCase } from './decide-case.ts';
import { followAgain } from './follow-again.ts';
import type { AlsoTold, Handler, OpenThread, Propose, Review } from './handler.ts';
import { isAmendable } from './is-amendable.ts';
import { type Joined, joinCase } from './join-case.ts';
import { openCase } from './open-case.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { hashProposal } from './proposal.ts';

/** What one command came to: its reason code, what it changes, and what is said to who wrote it. */
export interface Answer {
  code: string;
  changes: Change[];
  reply: Reply | null;
  /** A mistake in the writing, or a fault: a better answer takes the place of this one. */
  mendable: boolean;
  /** More about the decision. */
  detail?: Record<string, unknown>;
  /** Said above the reply. */
  preface?: Reply;
  /** What is said about it on other threads. */
  also?: AlsoTold[];
}

export interface Asked {
  command: Command;
  actor: Actor;
  message: Message;
}

/** Answers one command of one message: finds its handler, reads its arguments, checks who asks, and carries the review on. */
export async function answerCommand(asked: Asked, answering: Answering): Promise<Answer> {
  const { command } = asked;
  const found = findHandler(command.verb, answering.handlers);
  if (!found) return unknownVerb(command, answering.handlers);
  const read = readArguments(found, command);
  if (!read.ok) {
    return mend('invalid-arguments', {
      template: 'invalid-arguments',
      data: { verb: found.verb, source: command.source, problems: read.problems, example: found.example },
    });
  }
  return answerRequest({ ...asked, handler: found, arguments: read.value }, answering);
}

/** The handler of a verb or of one of its aliases. */
export function findHandler(verb: string, handlers: readonly Handler[]): Handler | null {
  return handlers.find((handler) => handler.verb === verb || handler.aliases.includes(verb)) ?? null;
}

export interface AskedOf {
  /** Asked for in plain words: what was read is said, with a way out. */
  inWords?: 'alone' | 'among-others';
  handler: Handler;
  arguments: Record<string, unknown>;
  actor: Actor;
  message: Message;
}

/** Answers one request whose arguments are known, however it was asked: by command or in plain words. */
export async function answerRequest(asked: AskedOf, answering: Answering): Promise<Answer> {
  const { handler } = asked;
  if (handler.who === 'maintainer') {
    const rights = await answering.lookups.rights(asked.actor);
    const code = rights.reason === 'unresolvable' ? 'rights-unresolvable' : 'not-a-maintainer';
    const data = { case: null, model: null, verb: handler.verb };
    if (!rights.entitled) return said(code, { template: `approval-${code}`, data });
  }
  const cases = answering.docket.map((file) => file.case);
  const { board, thread, lookups, knowledge, handlers, hub, github, urlOf, now, random } = answering;
  const review = await handler.review({
    ...asked,
    board,
    thread,
    cases,
    lookups,
    knowledge,
    handlers,
    hub,
    github,
    urlOf,
    now,
    random,
    again: null,
  });
  return carryOn(review, asked, answering);
}

async function carryOn(review: Review, asked: AskedOf, answering: Answering): Promise<Answer> {
  switch (review.outcome) {
    case 'answer':
    case 'ask':
    case 'refuse':
      return {
        ...said(review.code, review.reply),
        also: review.also ?? [],
        changes: [...(await askedFor(review.asksFor, answering)), ...(review.accounts ?? [])],
      };
    case 'open-thread':
      return carryOnElsewhere(review, asked, answering);
    case 'decide':
      return decideCase(
        { number: review.case.number, as: review.as, by: asked.actor, message: asked.message },
        answering,
      );
    case 'propose': {
      const open = openHere(review.subject.about, answering) ?? (await answering.openCaseAbout(review.subject.about));
      const effects = asked.handler.carryOut?.(review.subject) ?? [];
      if (open && isAmendable(open, review)) {
        const changes = amendCase(open, { review, effects, messageId: asked.message.id }, answering);
        return { code: 'proposed-again', changes, reply: null, mendable: false };
      }
      if (open) {
        const same = open.proposal?.hash === hashProposal(effects);
        return asked.handler.approves && same
          ? approveOpen(open, asked, answering)
          : alreadyOpen(open, asked, answering);
      }
      const request = { verb: asked.handler.verb, arguments: asked.arguments };
      const changes = await openCase(
        {
          ...{ review, effects, request, requester: asked.actor, messageId: asked.message.id },
          approves: asked.handler.approves ?? false,
          preface: readAs(asked, review, answering),
        },
        answering,
      );
      return { code: review.code, changes, reply: null, mendable: false };
    }
  }
}

/** What was read in plain words, and how to take it back; '' for commands. */
function readAs({ handler, inWords }: AskedOf, review: Propose | OpenThread, { say, docket }: Answering) {
  return (number: number): string => {
    if (!inWords) return '';
    const atOnce = handler.verb === 'submit' && review.outcome === 'propose' && !review.needsApproval;
    const only = inWords === 'alone' && !docket.some((file) => file.case.state === 'proposed');
    const wayOut = atOnce ? `/remove ${review.subject.model}` : `/cancel${only ? '' : ` ${caseName(number)}`}`;
    return say({ template: 'read-as', data: { verb: handler.verb, way_out: wayOut } });
  };
}

async function askedFor(asked: Case | undefined, answering: Answering): Promise<Change[]> {
  const { docket, findCase } = answering;
  const here = asked && docket.find(({ case: { number } }) => number === asked.number);
  const file = here ?? (asked ? await findCase(asked.number) : null);
  if (!file) return [];
  if (!here) docket.unshift(file);
  return followAgain(file, answering);
}

/** A case that an earlier command of this sync opened is in no database yet. */
function openHere(about: string, { docket }: Answering): CaseFile | undefined {
  return docket.find(({ case: { subject, state } }) => subject.about === about && openStates.includes(state));
}

async function carryOnElsewhere(review: OpenThread, asked: AskedOf, answering: Answering): Promise<Answer> {
  const open = openHere(review.subject.about, answering) ?? (await answering.openCaseAbout(review.subject.about));
  if (open) return alreadyOpen(open, asked, answering);
  const request = { verb: asked.handler.verb, arguments: asked.arguments };
  const opening = {
    ...{ review, request, requester: asked.actor, messageId: asked.message.id },
    preface: readAs(asked, review, answering),
  };
  return { code: review.code, changes: await openElsewhere(opening, answering), reply: null, mendable: false };
}

/** Somebody else asked for the same before: a maintainer's command is the yes to that case, and joins this thread to it. */
async function approveOpen(open: CaseFile, asked: AskedOf, answering: Answering): Promise<Answer> {
  const { threadKey } = answering;
  const here = open.threads.some((thread) => thread.key === threadKey);
  const { file, changes: joined } = here ? { file: open, changes: [] } : joinHere(open, asked, answering);
  const yes = { by: asked.actor, how: 'command' as const, messageId: asked.message.id };
  const { code, changes, reply } = await approveCase(file, yes, answering);
  return { code, changes: [...joined, ...changes], reply, mendable: false };
}

function alreadyOpen(open: CaseFile, asked: AskedOf, answering: Answering): Answer {
  if (open.threads.some((thread) => thread.key === answering.threadKey)) {
    return said('already-open', {
      template: 'case-already-open',
      data: { case: caseName(open.case.number), model: open.case.subject.model },
    });
  }
  return { code: 'joined-case', changes: joinHere(open, asked, answering).changes, reply: null, mendable: false };
}

/** From now on the case is told on this thread, too. */
function joinHere(open: CaseFile, { message }: Pick<AskedOf, 'message'>, answering: Answering): Joined {
  const joined = joinCase(open, { key: answering.threadKey, answers: message.id }, answering);
  answering.docket.unshift(joined.file);
  return joined;
}

function unknownVerb(command: Command, handlers: readonly Handler[]): Answer {
  const verbs = handlers.flatMap((handler) => [handler.verb, ...handler.aliases]);
  const suggestion = nearest(command.verb, verbs);
  const corrected = suggestion === null ? null : `/${suggestion} ${command.rest}`.trim();
  return mend('unknown-command', { template: 'unknown-command', data: { verb: command.verb, suggestion: corrected } });
}

function mend(code: string, reply: Reply): Answer {
  return { code, changes: [], reply, mendable: true };
}

/** What is told when the answer could not be found because of a fault; the operators find it by `reference`. */
export function faultAnswer(source: string | null, reference: string): Answer {
  return { ...mend('fault', { template: 'fault', data: { source, reference } }), detail: { reference } };
}

function said(code: string, reply: Reply): Answer {
  return { code, changes: [], reply, mendable: false };
}
