import { z } from 'zod';
import { choice } from '../bodies/choice.ts';
import { modal } from '../bodies/modal.ts';

/** One act of a person that the app has to answer. `type`: 2 command, 3 button, 4 autocomplete, 5 modal. */
export const interaction = z.strictObject({
  id: z.string(),
  token: z.string(),
  type: z.literal([2, 3, 4, 5]),
  userId: z.string(),
  channelId: z.string(),
  /** Of the command, or the custom id of the button or modal. */
  name: z.string(),
  /** The message whose button was pressed, also when that opened the modal; the message that a menu command is about. */
  messageId: z.string().nullable(),
  at: z.string(),
  /** Type of the callback; null: not answered. */
  answer: z.literal([4, 5, 6, 7, 8, 9]).nullable(),
  /** What `@original` means. */
  originalId: z.string().nullable(),
  choices: z.array(choice).nullable(),
  modal: modal.nullable(),
});
export type Interaction = z.infer<typeof interaction>;
