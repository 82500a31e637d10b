import type { Invocation } from './read-invocation.ts';
import type { Refused } from './refuse.ts';
import type { ShownMessage } from './show-message.ts';
import type { Outcome } from './to-outcome.ts';

type Done<T> = ({ refused: null } & T) | Refused;

/**
 * Somebody in the guild and what they can do. Channels are named with or without `#`, or by id; threads by name or id.
 * What Discord's client would not let through comes back with a reason, and reaches the app in no way. Acts that the app
 * answers resolve with its first answer, or `none` when it gives none in time.
 */
export interface SandboxPerson {
  id: string;
  login: string;
  /** Posts a message that is no command. */
  posts(text: string, channel: string, options?: { replyTo?: string }): Done<{ messageId: string }>;
  /** Edits an own message. */
  edits(messageId: string, text: string): Done<{ messageId: string }>;
  deletes(messageId: string): Done<{ messageId: string }>;
  opensThread(name: string, channel: string): Done<{ threadId: string }>;
  /** Runs a slash command. */
  runs(command: Invocation, channel: string): Promise<Outcome>;
  /** Types into the last option of a command, and is offered `choices`. */
  types(command: Invocation, channel: string): Promise<Outcome>;
  /** Presses a button by label or custom id. */
  presses(messageId: string, button: string): Promise<Outcome>;
  /** Fills in and sends a modal; `interactionId` is of the act that opened it, `fields` by custom id. */
  submits(interactionId: string, fields: Record<string, string>): Promise<Outcome>;
  /** Uses a command from a message's menu. */
  usesMenu(messageId: string, name: string): Promise<Outcome>;
  /** A channel's messages as this person sees them, oldest first. */
  reads(channel: string): ShownMessage[];
}
