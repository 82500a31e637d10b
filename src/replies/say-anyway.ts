import type { Logger } from 'pino';
import type { Say } from './reply.ts';

/**
 * Says something in any case: what has happened to a case already must not be held up by the template that tells of it.
 * Operators find the fault in the log.
 */
export function sayAnyway({ say, log }: { say: Say; log: Pick<Logger, 'error'> }): Say {
  return (reply) => {
    try {
      return say(reply);
    } catch (err) {
      log.error({ err, template: reply.template }, 'a template could not be rendered');
      return say({ template: 'unsaid', data: {} });
    }
  };
}
