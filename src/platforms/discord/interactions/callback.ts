import type {
  APICommandAutocompleteInteractionResponseCallbackData,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { MessageBody } from '../comments/message-body.ts';

/** The first answer to an interaction, by Discord's numbers; it has to be given within 3 seconds. */
export type Callback =
  | { type: typeof callbackTypes.pong }
  | { type: typeof callbackTypes.message; data: MessageBody & { flags: number } }
  | { type: typeof callbackTypes.later; data: { flags: number } }
  | { type: typeof callbackTypes.choices; data: APICommandAutocompleteInteractionResponseCallbackData }
  | { type: typeof callbackTypes.form; data: Form };

/** `components` is described by Discord's builders with more freedom than is used here. */
export type Form = Pick<APIModalInteractionResponseCallbackData, 'custom_id' | 'title' | 'components'>;

export const callbackTypes = { pong: 1, message: 4, later: 5, choices: 8, form: 9 } as const;

/** The flag of a message that only one person sees. */
export const privately = 64;
