import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Intent, intents, type MessageToUnderstand } from '../src/messages/understanding.ts';

const shape = z.object({
  kind: z.enum(['opening', 'reply']),
  title: z.string(),
  body: z.string(),
  author_role: z.string(),
  intent: z.enum(intents),
  should_act: z.boolean(),
  models: z.array(z.string()),
});

/** A message and what it is labelled with. */
export interface LabelledMessage {
  message: MessageToUnderstand;
  intent: Intent;
  shouldAct: boolean;
  /** What it asks something for, in lower case. */
  models: ReadonlySet<string>;
  /** Whether the phrases of intents were made after it, so that they cannot be judged by it. */
  known: boolean;
}

const ours = new URL('../test/fixtures/', import.meta.url);

/** All our labelled messages: those that the phrases of intents were made after, and those that were not there then. */
export function ourMessages(): LabelledMessage[] {
  return [
    ...labelledMessages(new URL('messages.jsonl', ours), true),
    ...labelledMessages(new URL('further-messages.jsonl', ours), false),
  ];
}

/** Reads a file of labelled messages, one JSON object a line, in the form of test/fixtures/messages.jsonl. */
export function labelledMessages(path: string | URL, known: boolean): LabelledMessage[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const read = shape.parse(JSON.parse(line));
      const { kind, title, body, author_role: authorRole, intent, should_act: shouldAct } = read;
      const models = new Set(read.models.map((model) => model.toLowerCase()));
      return { message: { kind, title, body, authorRole }, intent, shouldAct, models, known };
    });
}
