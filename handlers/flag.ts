import { z } from 'zod';
import { parseDuration } from '../src/boards/parse-duration.ts';
import { type CaseSubject, openStates } from '../src/cases/case.ts';
import { caseName } from '../src/cases/case-file.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import type { PlannedEffect } from '../src/effects/planned-effect.ts';
import { examineFlag, type FlagExamination } from '../src/flags/examine-flag.ts';
import { findFlag } from '../src/flags/find-flag.ts';
import { flagWrites } from '../src/flags/flag-writes.ts';
import { isFlagThread } from '../src/flags/is-flag-thread.ts';
import { saidWords } from '../src/flags/said-words.ts';
import { durationInWords } from '../src/replies/duration-in-words.ts';
import { threadKey } from '../src/threads/thread.ts';

const flagged = z.object({
  model: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'write it as org/model, without spaces')
    .describe('the model as org/model'),
  text: z.string().optional().describe('why, and the evidence: links, quoted card lines, scores, names of datasets'),
});

/**
 * Opens a flag on a thread of its own, with what can be checked, and proposes it to the maintainers once the author had time
 * to answer (leaderboard-domain.md §4). Nothing is ever flagged without a maintainer.
 */
export const flag = handler({
  verb: 'flag',
  aliases: ['flagged'],
  summary: 'say that a model should be flagged, with evidence',
  example: '/flag org/model contaminated: its card lists MMLU as training data',
  who: 'anyone',
  intent: 'flag',
  arguments: flagged,
  positional: ['model'],
  remainder: 'text',
  review,
  carryOut,
});

type Asked = Request<z.infer<typeof flagged>>;

async function review(request: Asked): Promise<Review> {
  const { board, lookups } = request;
  const asked = request.arguments.model;
  const examined = await examineFlag(asked, request);
  if (examined === 'no-such-model') {
    const near = (await lookups.index()).near(asked);
    return { ...refusal('no-such-model', { near }, asked), outcome: 'ask' };
  }
  const { model } = examined;
  const namespace = (model.split('/')[0] ?? '').toLowerCase();
  const rows = (await lookups.rows())?.of(model) ?? [];
  const named = board.submissions.officialProviders.some((each) => each.toLowerCase() === namespace);
  if (named || rows.some(({ officialProvider }) => officialProvider)) return refusal('official-provider', {}, model);
  const flags = await lookups.flags();
  if (!flags) return refusal('flags-not-kept', {}, model);
  const known = findFlag(model, flags);
  if (known?.exact) return refusal('already-flagged', { url: known.entry.url }, model);
  const open = request.again ? null : await lookups.caseAbout(`flag:${model.toLowerCase()}`);
  if (open && openStates.includes(open.state)) return joins(open, request);
  if (!examined.enough) return refusal('evidence-missing', { category: examined.category }, model);
  return propose(examined, { ...request, misspelt: known?.entry ?? null });
}

/** What else somebody brings forward belongs to the flag's own thread. */
function joins(
  { number, followed, homeThread, subject }: NonNullable<Request<unknown>['again']>,
  request: Asked,
): Review {
  const thread = followed.ownThread ?? homeThread;
  const here = threadKey(request.thread.ref);
  const data = {
    case: caseName(number),
    model: subject.model,
    url: request.urlOf(thread),
    here: thread === here,
  };
  const told = {
    who: request.actor.login,
    text: saidWords(request.arguments.text, request.message),
    from: request.urlOf(here),
  };
  return {
    ...{ outcome: 'answer', code: 'flag-open-already', reply: { template: 'flag-open-already', data } },
    also: thread === here ? [] : [{ thread, reply: { template: 'flag-more', data: told } }],
  };
}

async function propose(
  examined: FlagExamination,
  request: Asked & { misspelt: { key: string; url: string } | null },
): Promise<Review> {
  const { board, urlOf, lookups, again, now, actor, misspelt } = request;
  const { model, category } = examined;
  const here = threadKey(request.thread.ref);
  const own = again ? (again.followed.ownThread ?? again.homeThread) : await ownThread(model, request);
  const author = await lookups.actor(model.split('/')[0] ?? '', 'hub');
  const data = {
    ...examined,
    ...{ model, category, who: actor.login, asked_in: urlOf(here), misspelt: misspelt?.key ?? '' },
    ...{ author: author?.login ?? '', namespace: model.split('/')[0] ?? '' },
    ...{
      waiting: durationInWords(board.flags.waitingPeriod),
      text: saidWords(request.arguments.text, request.message),
    },
  };
  const subject = (thread: string | null): CaseSubject => ({
    ...{ model, about: `flag:${model.toLowerCase()}`, basis: [] },
    details: { kind: 'flag', category, writes: thread === null ? [] : writes({ model, thread, misspelt }, request) },
  });
  if (own === null) {
    return {
      ...{ outcome: 'open-thread', code: 'flag-thread-needed', subject: subject(null) },
      title: `[FLAG] ${model}: ${category.replaceAll('-', ' ')}`,
      post: { template: 'flag-thread', data },
    };
  }
  const since = again?.createdAt ?? now;
  return {
    ...{ outcome: 'propose', code: `flag-${category}`, subject: subject(own), needsApproval: true },
    notBefore: new Date(since.getTime() + parseDuration(board.flags.waitingPeriod)),
    ...(own === here || again ? {} : { tellIn: own }),
    reply: { template: 'flag-proposal', data },
  };
}

/** This thread when the flag opens it or it is about that already; else an open one that is; null: there is none yet. */
async function ownThread(model: string, { thread, message, lookups }: Asked): Promise<string | null> {
  const here = threadKey(thread.ref);
  if (isFlagThread(thread.title, model)) return here;
  for await (const { key, title } of lookups.openThreads(model.split('/')[1] ?? model))
    if (key !== here && isFlagThread(title, model)) return key;
  // A command in a chat opens no thread that the author finds and answers in.
  return thread.messages[0]?.id === message.id && !message.awaitsAnswer ? here : null;
}

function writes(
  { model, thread, misspelt }: { model: string; thread: string; misspelt: { key: string; url: string } | null },
  { board, urlOf }: Asked,
) {
  const was = { [model]: null, ...(misspelt && { [misspelt.key]: misspelt.url }) };
  const set = { ...(misspelt && { [misspelt.key]: null }), [model]: urlOf(thread) };
  return flagWrites({ model, flagged: true, was, set }, board.flags);
}

function refusal(code: string, data: Record<string, unknown>, model: string) {
  const reply = { template: 'flag-refused' as const, data: { near: [], category: '', url: '', ...data, code, model } };
  return { outcome: 'refuse' as const, code, reply };
}

function carryOut({ details }: CaseSubject): PlannedEffect[] {
  return details.kind === 'flag' ? details.writes : [];
}
