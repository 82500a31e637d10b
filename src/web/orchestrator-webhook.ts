import type { Context } from 'hono';
import { z } from 'zod';
import { type CallProblem, verifyCall } from '../orchestrators/http/verify-call.ts';
import type { OrchestratorSecrets } from '../orchestrators/orchestrator-secrets.ts';
import { takeHints } from '../threads/take-hints.ts';
import type { Accepting } from './hub-webhook.ts';

const callback = z.object({ job: z.string().min(1).max(200) });

const problems: Record<CallProblem, string> = {
  'no-signature': 'Steward-Timestamp or Steward-Signature is missing.',
  'wrong-signature': 'Steward-Signature is not what one of the board’s secrets gives.',
  'outside-window': 'Steward-Timestamp is more than five minutes from now.',
};

/**
 * Takes the word of a board's http orchestrator that something happened to a job. It is only a hint to look at the board's
 * jobs: their state is asked for. Signed like the bot's own calls (docs/orchestrators.md); 2xx is answered after the hint is
 * committed.
 */
export function orchestratorWebhook(
  desk: Accepting,
  secrets: OrchestratorSecrets['http'],
): (context: Context) => Promise<Response> {
  return async (context) => {
    const refuse = (status: 400 | 401 | 404, error: string) => {
      desk.metrics.hints.inc({ source: 'webhook', result: 'refused' });
      return context.json({ error }, status);
    };
    const board = context.req.param('board') ?? '';
    const valid = secrets.get(board);
    if (!valid) return refuse(404, 'No board of this name has an orchestrator that is called by HTTP.');
    const body = await context.req.text();
    const headers = {
      timestamp: context.req.header('steward-timestamp'),
      signature: context.req.header('steward-signature'),
    };
    const call = { method: 'POST', path: `/webhooks/orchestrator/${board}`, body };
    const problem = verifyCall(call, headers, { secrets: valid, now: desk.clock.now() });
    if (problem) return refuse(401, problems[problem]);
    const read = callback.safeParse(jsonOf(body));
    if (!read.success) return refuse(400, 'The body is not {"job": "…"}.');
    await takeHints([{ queue: 'follow', key: board, source: 'webhook', detail: read.data }], desk);
    return context.json({ result: 'stored' });
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
