import { caseName } from '../cases/case-file.ts';
import type { Desk } from '../desk.ts';
import { writeOutcome } from '../orchestrators/write-outcome.ts';
import { type Message, parseThreadKey, type ThreadRef } from '../threads/thread.ts';
import type { EffectRow } from './carry-out-lane.ts';
import { carryOutRename } from './carry-out-rename.ts';
import { checkBeforeActing } from './check-before-acting.ts';
import { findCommit } from './commit-change.ts';
import type { EffectOutcome, EffectPayload } from './effect.ts';
import { launchedJob } from './launched-job.ts';
import { marker } from './marker.ts';
import { openThread } from './open-thread.ts';
import type { LaunchEffect, WriteFileEffect, WriteOutcome } from './planned-effect.ts';
import { setStatus } from './set-status.ts';
import { writeFile } from './write-file.ts';

type Of<Kind extends EffectPayload['kind']> = Extract<EffectPayload, { kind: Kind }>;

/** Carries out one effect. What an earlier try may have done already is looked up first. */
export async function carryOut(effect: EffectRow, desk: Desk): Promise<EffectOutcome> {
  const { payload } = effect;
  switch (payload.kind) {
    case 'reply':
      return reply(payload, effect, desk);
    case 'edit-reply':
      return editReply(payload, effect, desk);
    case 'react':
      return react(payload, effect, desk);
    case 'set-status':
      return setStatus(payload, effect.started_at !== null, desk);
    case 'open-thread':
      return openThread(payload, effect, desk);
    case 'open-pull-request':
    case 'publish-pull-request':
    case 'merge-pull-request':
    case 'carry-votes':
      return carryOutRename(payload, effect, desk);
    case 'write-outcome':
      return noteOutcome(payload, effect, desk);
    case 'relaunch':
    case 'relaunch-many':
    case 'open-request-file':
    case 'write-file':
      return act(payload, effect, desk);
  }
}

async function reply(payload: Of<'reply'>, effect: EffectRow, desk: Desk): Promise<EffectOutcome> {
  const ref = refOf(payload.thread);
  const surface = desk.surfaces.need(ref.platform);
  const posted = effect.started_at ? await surface.findComment(ref, marker(effect.key)) : null;
  if (posted) return done({ commentId: posted.id, foundAgain: true });
  const text = withMarker(payload.text, effect.key);
  const answers = payload.answers?.messageId ?? null;
  const { id } = await surface.comment(ref, { text, answers, card: payload.card ?? null });
  return done({ commentId: id });
}

async function editReply(payload: Of<'edit-reply'>, effect: EffectRow, desk: Desk): Promise<EffectOutcome> {
  const posted = await desk.store.db
    .selectFrom('effect')
    .select('outcome')
    .where('key', '=', payload.of)
    .executeTakeFirst();
  const id = posted?.outcome?.commentId;
  if (typeof id !== 'string') return { result: 'void', reason: 'earlier-effect-failed', details: { of: payload.of } };
  const text = withMarker(payload.text, payload.of);
  const earlier = await findEarlier(payload, effect, desk);
  if (earlier.some((message) => message.id === id && message.text === text))
    return done({ commentId: id, foundAgain: true });
  const ref = refOf(payload.thread);
  const comment = { id, text, answers: null, card: payload.card ?? null };
  await desk.surfaces.need(ref.platform).editComment(ref, comment);
  return done({ commentId: id });
}

async function react(payload: Of<'react'>, effect: EffectRow, desk: Desk): Promise<EffectOutcome> {
  const { messageId, reaction, action } = payload;
  const ref = refOf(payload.thread);
  const surface = desk.surfaces.need(ref.platform);
  const earlier = (await findEarlier(payload, effect, desk)).find((message) => message.id === messageId);
  const { login } = surface.self;
  const there = earlier?.reactions.some((each) => each.reaction === reaction && each.logins.includes(login));
  if (earlier && there === (action === 'add')) return done({ foundAgain: true });
  await surface.react(ref, { messageId, reaction, action });
  return done();
}

async function act(payload: LaunchEffect | WriteFileEffect, effect: EffectRow, desk: Desk): Promise<EffectOutcome> {
  const board = desk.boards.find((each) => each.board.name === effect.board);
  if (!board) throw new Error(`the configuration has no board ${effect.board} any more`);
  const { key, started_at: startedAt } = effect;
  // First of all: what was done already is no longer a question of rights.
  const earlier =
    startedAt &&
    (await (payload.kind === 'write-file'
      ? findCommit(desk.hub, { repo: payload.repo, key, since: startedAt })
      : board.orchestrator.findEarlier(payload, { key, startedAt })));
  if (earlier) return earlier;
  const checked = await checkBeforeActing(effect, desk);
  const attempt = { key, startedAt, caseName: caseName(effect.case_id ?? 0) };
  if (!checked.ok) {
    if (startedAt && payload.kind !== 'write-file')
      await board.orchestrator.takeBack(payload, { ...attempt, approvedBy: null });
    return { result: 'void', reason: checked.reason, details: checked.details };
  }
  const approved = { ...attempt, approvedBy: checked.approvedBy };
  return payload.kind === 'write-file'
    ? writeFile(payload, { ...approved, now: desk.clock.now }, desk.hub)
    : board.orchestrator.launch(payload, approved);
}

/** Only of the newest launch: an older job has no say any more. */
async function noteOutcome(payload: WriteOutcome, effect: EffectRow, desk: Desk): Promise<EffectOutcome> {
  const place = desk.boards.find((each) => each.board.name === effect.board);
  const newest = await launchedJob(payload.path, { board: effect.board, db: desk.store.db });
  if (!place || newest !== payload.job) return done({ written: false });
  const telling = { key: effect.key, caseName: caseName(effect.case_id ?? 0), now: desk.clock.now };
  return writeOutcome(payload, { ...telling, board: place.board, hub: desk.hub });
}

/** The messages of the thread as they are, when an earlier try was begun whose outcome is unknown; none otherwise. */
async function findEarlier(payload: { thread: string }, effect: EffectRow, desk: Desk): Promise<Message[]> {
  if (!effect.started_at) return [];
  const ref = refOf(payload.thread);
  return (await desk.surfaces.need(ref.platform).fetchThread(ref))?.messages ?? [];
}

function done(details: Record<string, unknown> = {}): EffectOutcome {
  return { result: 'done', details };
}

function withMarker(text: string, key: string): string {
  return `${text}\n\n${marker(key)}`;
}

function refOf(key: string): ThreadRef {
  const ref = parseThreadKey(key);
  if (!ref) throw new Error(`not a thread key: ${key}`);
  return ref;
}
