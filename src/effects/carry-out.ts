import { caseName } from '../cases/case-file.ts';
import type { Desk } from '../desk.ts';
import { parseThreadKey, type ThreadRef } from '../threads/thread.ts';
import type { EffectRow } from './carry-out-lane.ts';
import { checkBeforeActing } from './check-before-acting.ts';
import type { EffectOutcome } from './effect.ts';
import { marker } from './marker.ts';

/** Carries out one effect. What an earlier try may have done already is looked up first. */
export async function carryOut(effect: EffectRow, desk: Desk): Promise<EffectOutcome> {
  const { payload } = effect;
  switch (payload.kind) {
    case 'reply':
      return reply(effect, payload, desk);
    case 'edit-reply': {
      const posted = await desk.store.db
        .selectFrom('effect')
        .select(['outcome', 'state'])
        .where('key', '=', payload.of)
        .executeTakeFirst();
      const id = posted?.outcome?.commentId;
      if (typeof id !== 'string')
        return { result: 'void', reason: 'earlier-effect-failed', details: { of: payload.of } };
      await desk.hub.editComment(refOf(payload.thread), { id, text: withMarker(payload.text, payload.of) });
      return { result: 'done', details: { commentId: id } };
    }
    case 'react': {
      const { messageId, reaction, action } = payload;
      await desk.hub.react(refOf(payload.thread), { messageId, reaction, action });
      return { result: 'done', details: {} };
    }
    case 'set-status':
      await desk.hub.setStatus(refOf(payload.thread), payload.status);
      return { result: 'done', details: {} };
    case 'relaunch':
    case 'open-request-file': {
      const checked = await checkBeforeActing(effect, desk);
      if (!checked.ok) return { result: 'void', reason: checked.reason, details: checked.details };
      const board = desk.boards.find((each) => each.board.name === effect.board);
      if (!board) throw new Error(`the configuration has no board ${effect.board} any more`);
      const approved = {
        key: effect.key,
        startedAt: effect.started_at,
        approvedBy: checked.approvedBy,
        caseName: caseName(effect.case_id ?? 0),
      };
      return board.orchestrator.launch(payload, approved);
    }
  }
}

async function reply(effect: EffectRow, payload: { thread: string; text: string }, desk: Desk): Promise<EffectOutcome> {
  const ref = refOf(payload.thread);
  if (effect.started_at) {
    const thread = await desk.hub.fetchThread(ref);
    const posted = thread?.messages.find(
      (message) => message.author?.id === desk.self.id && message.text.includes(marker(effect.key)),
    );
    if (posted) return { result: 'done', details: { commentId: posted.id, foundAgain: true } };
  }
  const { id } = await desk.hub.comment(ref, withMarker(payload.text, effect.key));
  return { result: 'done', details: { commentId: id } };
}

function withMarker(text: string, key: string): string {
  return `${text}\n\n${marker(key)}`;
}

function refOf(key: string): ThreadRef {
  const ref = parseThreadKey(key);
  if (!ref) throw new Error(`not a thread key: ${key}`);
  return ref;
}
