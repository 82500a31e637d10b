import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Modal } from '../bodies/modal.ts';
import type { Answer } from '../interactions/answer.ts';
import type { Refused } from './refuse.ts';

/** What somebody sees at once of an act; `none`: the app did not respond in time. */
export interface Answered {
  refused: null;
  interactionId: string;
  answer: Answer['kind'] | 'none';
  /** The message that came of it or was changed. */
  messageId: string | null;
  choices: APIApplicationCommandOptionChoice[] | null;
  modal: Modal | null;
}

export type Outcome = Answered | Refused;

export function toOutcome({ interactionId, answer }: { interactionId: string; answer: Answer | null }): Answered {
  const nothing = { messageId: null, choices: null, modal: null };
  if (answer === null) return { refused: null, interactionId, answer: 'none', ...nothing };
  const { kind, ...rest } = answer;
  return { refused: null, ...rest, answer: kind };
}
