import type { z } from 'zod';
import { type CallOutcome, PlatformFault } from '../../platform-fault.ts';
import type { HubAnswer } from '../hub-fetch.ts';

/** The JSON of an answer in the shape that is used. After a write (`outcome` 'unknown') the Hub has most likely done it. */
export function parseAnswer<T>(schema: z.ZodType<T>, answer: HubAnswer, outcome: CallOutcome = 'not-applied'): T {
  const parsed = schema.safeParse(readJson(answer, outcome));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const message = `${answer.url.pathname}: ${issue?.path.join('.')} ${issue?.message}`;
  throw new PlatformFault('unreadable-answer', message, { outcome, status: answer.status, cause: parsed.error });
}

function readJson(answer: HubAnswer, outcome: CallOutcome): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer.bytes));
  } catch (cause) {
    const message = `${answer.url.pathname}: the answer is not JSON`;
    throw new PlatformFault('unreadable-answer', message, { outcome, status: answer.status, cause });
  }
}
