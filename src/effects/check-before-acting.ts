import { findHandler } from '../cases/answer-command.ts';
import type { Case, Confirmed } from '../cases/case.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { Approval } from '../cases/decide-approval.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { parseCommands } from '../messages/parse-commands.ts';
import { readMarkdown } from '../messages/read-markdown.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';
import { parseThreadKey, type Thread } from '../threads/thread.ts';
import type { EffectRow } from './carry-out-lane.ts';
import type { VoidReason } from './effect.ts';

export type Checked =
  | { ok: true; approvedBy: string | null; case: Case }
  | { ok: false; reason: VoidReason; details: Record<string, unknown> };

/**
 * Reads everything an approval rests on once more, just before acting on it (design.md §6): the proposal is still the newest,
 * its approvers still are entitled, and the request and their words or reactions still stand as they gave them.
 */
export async function checkBeforeActing(effect: EffectRow, desk: Desk): Promise<Checked> {
  const [file] = await loadCaseFiles(desk.store.db, effect.case_id === null ? [] : [effect.case_id]);
  const place = desk.boards.find((each) => each.board.name === effect.board);
  if (!file?.proposal || !place || file.proposal.id !== effect.proposal_id || file.proposal.state !== 'approved') {
    return no('proposal-superseded', {});
  }
  const threads = new Map<string, Promise<Thread | null>>();
  const fetchOnce = (key: string) => {
    const fetched = threads.get(key) ?? fetch(key, desk);
    threads.set(key, fetched);
    return fetched;
  };
  const { homeThread, messageId, requester } = file.case;
  const request = (await fetchOnce(homeThread))?.messages.find((each) => each.id === messageId);
  if (!request || request.hidden || (request.lastEditor && request.lastEditor.id !== requester.id))
    return no('request-edited', { by: request?.lastEditor?.login ?? null });
  const { confirmed } = file.case.followed;
  if (confirmed && !(await stillConfirmed(confirmed, { thread: await fetchOnce(confirmed.threadKey), desk })))
    return no('confirmation-withdrawn', { by: confirmed.by.login });
  if (file.approvals.length === 0)
    return carriedOutAtOnce(file) ? { ok: true, approvedBy: null, case: file.case } : no('approval-withdrawn', {});
  const approvals = await desk.store.db
    .selectFrom('approval')
    .selectAll()
    .where('proposal_id', '=', file.proposal.id)
    .where('withdrawn', '=', false)
    .execute();
  for (const { thread_key, message_id, by, how, at } of approvals) {
    const thread = await fetchOnce(thread_key);
    const stands = stillStands({ by, how, at }, { thread, messageId: message_id, desk, place });
    if (stands !== null) return no(stands, { by: by.login });
    if (!(await entitled(by, place))) return no('approver-not-entitled', { by: by.login });
  }
  return { ok: true, approvedBy: file.approvals.map((approval) => approval.by.login).join(', '), case: file.case };
}

/** Why an approval no longer stands; null when it does. */
function stillStands(
  approval: Approval,
  { thread, messageId, desk, place }: { thread: Thread | null; messageId: string; desk: Desk; place: BoardDesk },
): VoidReason | null {
  const message = thread?.messages.find((each) => each.id === messageId);
  if (!message || message.hidden) return 'approval-withdrawn';
  if (approval.how === 'reaction') {
    const given = message.reactions.some(({ logins }) => logins.includes(approval.by.login));
    return given ? null : 'approval-withdrawn';
  }
  if (message.lastEditor && message.lastEditor.id !== approval.by.id) return 'approval-edited';
  if (approval.how === 'prose') {
    const words = { title: thread?.title ?? '', body: message.text, authorRole: 'maintainer' };
    const read = desk.understand({ kind: 'reply', ...words });
    const yes = place.board.approvals.prose && read.intent === 'approval' && read.shouldAct;
    return yes ? null : 'approval-withdrawn';
  }
  const commands = parseCommands(readMarkdown(message.text));
  const saysYes = commands.some(({ verb }) => {
    const handler = findHandler(verb, desk.handlers);
    return handler?.verb === 'approve' || handler?.approves === true;
  });
  return saysYes ? null : 'approval-withdrawn';
}

/** Whether the owner's word stands as it was given. Whether it still is the owner is asked where it counts. */
async function stillConfirmed(
  { by, how, messageId }: Confirmed,
  { thread, desk }: { thread: Thread | null; desk: Desk },
): Promise<boolean> {
  const message = thread?.messages.find((each) => each.id === messageId);
  if (!message || message.hidden) return false;
  if (how === 'reaction') return message.reactions.some(({ logins }) => logins.includes(by.login));
  if (message.lastEditor && message.lastEditor.id !== by.id) return false;
  const commands = parseCommands(readMarkdown(message.text));
  return commands.some((command) => findHandler(command.verb, desk.handlers)?.verb === 'confirm');
}

async function entitled(by: Approval['by'], { lookups }: BoardDesk): Promise<boolean> {
  return (await lookups.rights(by)).entitled;
}

/** Kinds of effects that a board may let happen without a yes: nothing of them decides what the board shows. */
function carriedOutAtOnce(file: CaseFile): boolean {
  const { details } = file.case.subject;
  return details.kind === 'submission' || (details.kind === 'rename' && details.step === 'open');
}

async function fetch(key: string, desk: Desk): Promise<Thread | null> {
  const ref = parseThreadKey(key);
  return ref ? desk.surfaces.need(ref.platform).fetchThread(ref, { fresh: true }) : null;
}

function no(reason: VoidReason, details: Record<string, unknown>): Checked {
  return { ok: false, reason, details };
}
