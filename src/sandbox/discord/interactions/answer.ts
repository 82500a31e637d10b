import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Modal } from '../bodies/modal.ts';

/** The app's first answer to an interaction; `messageId` is the message that came of it or was changed. */
export interface Answer {
  interactionId: string;
  kind: 'message' | 'thinking' | 'update' | 'update-later' | 'choices' | 'modal';
  messageId: string | null;
  choices: APIApplicationCommandOptionChoice[] | null;
  modal: Modal | null;
}
