import { findHandler } from '../../../cases/answer-command.ts';
import type { Desk } from '../../../desk.ts';
import type { Reply } from '../../../replies/reply.ts';
import { boardOfThread } from '../../../threads/board-of-thread.ts';
import { refOfChannel } from '../channel-place.ts';
import { messageBody } from '../comments/message-body.ts';
import { readButton } from './button-id.ts';
import { type Callback, callbackTypes, privately } from './callback.ts';
import { type Received, readInteraction } from './read-interaction.ts';
import { rejectForm } from './reject-form.ts';
import { storeInteraction } from './store-interaction.ts';
import { suggestChoices } from './suggest-choices.ts';
import { textOf } from './text-of.ts';

export type Taking = Pick<
  Desk,
  'configuration' | 'store' | 'queue' | 'clock' | 'metrics' | 'log' | 'say' | 'handlers' | 'boards'
>;

/**
 * Takes one interaction and says how it is to be answered at once, within Discord's 3 seconds: it is kept first and then
 * deferred, so that what was deferred is always answered. Received twice, it is kept once and answered the same way. null: it is no
 * interaction at all.
 */
export async function takeInteraction(payload: unknown, desk: Taking): Promise<Callback | null> {
  const received = readOrNone(payload, desk);
  if (received === undefined) return null;
  if (received === null) return { type: callbackTypes.pong };
  try {
    return await take(received, desk);
  } catch (fault) {
    desk.log.error({ err: fault, interaction: received.id }, 'interaction not taken');
    return said({ template: 'discord-not-stored', data: {} }, desk);
  }
}

function readOrNone(payload: unknown, { log }: Taking): Received | null | undefined {
  try {
    return readInteraction(payload);
  } catch (err) {
    log.warn({ err }, 'no interaction');
    return undefined;
  }
}

async function take(received: Received, desk: Taking): Promise<Callback> {
  const { id, token, author, place, asks } = received;
  const ref = place && refOfChannel(place);
  const watched = ref && boardOfThread(ref, desk.boards);
  if (asks.kind === 'typing') {
    return { type: callbackTypes.choices, data: { choices: watched ? await suggestChoices(asks, watched, desk) : [] } };
  }
  if (!ref || !watched)
    return said({ template: 'discord-wrong-place', data: { channels: channelsNear(received, desk) } }, desk);
  const button = asks.kind === 'button' ? readButton(asks.id) : null;
  if (button?.press === 'reject') return rejectForm(button.case, desk.say);
  const text = textOf(received, desk.configuration.discord.url);
  if (text === null) return said({ template: 'discord-outdated', data: {} }, desk);
  const only =
    asks.kind === 'command' ? (findHandler(asks.verb, desk.handlers)?.private ?? false) : asks.kind !== 'picked';
  await storeInteraction({ id, ref, author, text, token, private: only }, desk);
  return { type: callbackTypes.later, data: { flags: only ? privately : 0 } };
}

/** Channels of the same guild where a board is. */
function channelsNear({ place }: Received, { boards }: Taking): string[] {
  const here = boards.filter(({ board: { discord } }) => discord !== undefined && discord.guild === place?.guild);
  return [...new Set(here.flatMap(({ board: { discord } }) => discord?.channels ?? []))];
}

function said(reply: Reply, { say }: Taking): Callback {
  const body = messageBody({ text: say(reply), card: null, footer: null, say });
  return { type: callbackTypes.message, data: { ...body, flags: privately } };
}
