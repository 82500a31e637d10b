import { z } from 'zod';
import { type CaseSubject, openStates } from '../src/cases/case.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import { ownerNeeded } from '../src/cases/owner-needed.ts';
import { speaksFor } from '../src/cases/speaks-for.ts';
import type { PlannedEffect } from '../src/effects/planned-effect.ts';
import { type AppealExamination, examineAppeal } from '../src/flags/examine-appeal.ts';
import { findFlag } from '../src/flags/find-flag.ts';
import type { FlagEntry } from '../src/flags/flag-file.ts';
import { flagThread } from '../src/flags/flag-thread.ts';
import { flagWrites } from '../src/flags/flag-writes.ts';
import { saidWords } from '../src/flags/said-words.ts';
import { threadKey } from '../src/threads/thread.ts';

const appealed = z.object({
  model: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'write it as org/model')
    .describe('the model as org/model'),
  text: z.string().optional().describe('what changed, or why the flag is wrong'),
});

/**
 * An appeal against a flag, brought to the flag's own thread. When what the flag names is gone, lifting it is proposed;
 * otherwise the maintainers are told what there is to decide (leaderboard-domain.md §4).
 */
export const appeal = handler({
  verb: 'appeal',
  aliases: ['unflag'],
  summary: 'ask for the flag of your model to be lifted',
  example: '/appeal org/model the card has the merge tag now',
  who: 'anyone',
  intent: 'flag_appeal',
  arguments: appealed,
  positional: ['model'],
  remainder: 'text',
  review,
  carryOut,
});

type Asked = Request<z.infer<typeof appealed>>;

async function review(request: Asked): Promise<Review> {
  const { lookups, actor, arguments: given, urlOf } = request;
  const { model } = given;
  const flags = await lookups.flags();
  const found = flags && findFlag(model, flags);
  if (!found) {
    const flag = await lookups.caseAbout(`flag:${model.toLowerCase()}`);
    const waits = flag && openStates.includes(flag.state);
    const thread = waits ? (flag.followed.ownThread ?? flag.homeThread) : null;
    const code = waits ? 'flag-not-decided' : flags ? 'not-flagged' : 'flags-not-kept';
    const data = { code, model, url: thread === null ? '' : urlOf(thread) };
    return { outcome: 'refuse', code, reply: { template: 'appeal-refused', data } };
  }
  const standing = await speaksFor({ actor, model }, lookups);
  if (standing !== 'owner' && standing !== 'maintainer')
    return ownerNeeded({ model, command: `/appeal ${model}` }, standing, lookups);
  const { key, url } = found.entry;
  const home = url === '' ? await threadOfCase(model, request) : flagThread(url, request);
  const examined = await examineAppeal({ model: key, thread: home }, request);
  const entry = { key, url: url === '' && home !== null ? urlOf(home) : url };
  return decide(examined, { ...request, standing, entry, home });
}

/** Where the flag was decided, when the board keeps no link to it. */
async function threadOfCase(model: string, { lookups }: Asked): Promise<string | null> {
  const flag = await lookups.caseAbout(`flag:${model.toLowerCase()}`);
  return flag && (flag.followed.ownThread ?? flag.homeThread);
}

interface Appealed {
  standing: 'owner' | 'maintainer';
  entry: FlagEntry;
  /** The flag's own thread, where it is one of the board's. */
  home: string | null;
}

function decide(examined: AppealExamination, request: Asked & Appealed): Review {
  const { board, urlOf, arguments: given, actor, entry, home, standing } = request;
  const model = entry.key.trim();
  const here = threadKey(request.thread.ref);
  const data = {
    ...{ model, url: entry.url, who: actor.login, standing, text: saidWords(given.text, request.message) },
    ...{ ...examined, from: home === null || home === here ? '' : urlOf(here) },
  };
  if (examined.causeGone !== true && standing === 'owner') {
    const told = { template: 'appeal-collected' as const, data: { ...data, elsewhere: false } };
    if (home === null || home === here) return { outcome: 'answer', code: 'appeal-collected', reply: told };
    return {
      ...{ outcome: 'answer', code: 'appeal-collected' },
      reply: { template: 'appeal-collected', data: { ...data, elsewhere: true } },
      also: [{ thread: home, reply: told }],
    };
  }
  const was = { [entry.key]: entry.url };
  const writes = flagWrites({ model, flagged: false, was, set: { [entry.key]: null } }, board.flags);
  const subject: CaseSubject = {
    ...{ model, about: `unflag:${model.toLowerCase()}`, basis: [] },
    details: { kind: 'unflag', category: examined.category, writes },
  };
  return {
    ...{ outcome: 'propose', code: examined.causeGone ? 'flag-cause-gone' : 'unflag-asked-by-maintainer', subject },
    ...(home === null || home === here ? {} : { tellIn: home }),
    needsApproval: true,
    reply: { template: 'appeal-proposal', data },
  };
}

function carryOut({ details }: CaseSubject): PlannedEffect[] {
  return details.kind === 'unflag' ? details.writes : [];
}
