import { z } from 'zod';
import type { BoardOnTrial } from './board-on-trial.ts';

export interface HubCall {
  login: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: object;
}

/** A call of a person to the sandbox Hub; anything but success fails the test with the Hub's own words. */
export async function callHub(
  { sandbox }: Pick<BoardOnTrial, 'sandbox'>,
  { login, method, path, body }: HubCall,
): Promise<Record<string, unknown>> {
  const answer = await fetch(sandbox.url + path, {
    method,
    headers: { Authorization: `Bearer ${sandbox.tokens[login] ?? ''}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${login} ${method} ${path}: ${answer.status} ${text}`);
  const parsed = z.record(z.string(), z.unknown()).safeParse(text === '' ? {} : JSON.parse(text));
  return parsed.success ? parsed.data : {};
}
