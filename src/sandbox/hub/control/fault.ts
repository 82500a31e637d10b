import { z } from 'zod';

const requestAction = z.enum(['fail', 'delay', 'hang', 'drop-after-apply', 'rate-limit-window', 'rate-limit-action']);
const webhookAction = z.enum([
  'webhook-duplicate',
  'webhook-reorder',
  'webhook-delay',
  'webhook-lose',
  'webhook-corrupt',
]);

export const corruption = z.enum(['unknown-scope', 'version', 'extra-fields', 'deleted-author']);
export type Corruption = z.infer<typeof corruption>;

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

/**
 * What POST /control/faults takes. `match` is empty for everything; `kind` is a write's kind in the log or, for webhook
 * actions, the event's scope; `user` the login of who asks; `path` is a regular expression over the path (of a webhook: its address). `ms` is the
 * delay, or until a window 429 ends. `count` is how often it strikes (for ever when absent), `probability` 0 to 1.
 */
export const faultSpec = z.strictObject({
  match: z
    .strictObject({
      method: z.string().optional(),
      path: z.string().refine(isPattern, 'is not a regular expression').optional(),
      kind: z.string().optional(),
      user: z.string().optional(),
    })
    .default({}),
  action: z.union([requestAction, webhookAction], {
    error: `must be one of [${[...requestAction.options, ...webhookAction.options].join(', ')}]`,
  }),
  status: z.number().int().min(400).max(599).optional(),
  ms: z.number().int().min(0).max(600_000).optional(),
  count: z.number().int().min(1).optional(),
  probability: z.number().min(0).max(1).optional(),
  corruption: corruption.optional(),
});
export type FaultSpec = z.infer<typeof faultSpec>;

export interface Fault extends FaultSpec {
  id: string;
  /** How often it has struck. */
  struck: number;
}
