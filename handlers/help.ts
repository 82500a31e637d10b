import { z } from 'zod';
import { findHandler } from '../src/cases/answer-command.ts';
import { describeArguments } from '../src/cases/describe-arguments.ts';
import { handler } from '../src/cases/handler.ts';

/** What the caller may ask for, made from the handlers' own declarations. */
export const help = handler({
  verb: 'help',
  aliases: ['commands'],
  summary: 'list what you can ask me for',
  example: '/help submit',
  who: 'anyone',
  intent: 'faq_question',
  private: true,
  arguments: z.object({ verb: z.string().optional().describe('tell more about this one') }),
  positional: ['verb'],
  async review({ arguments: { verb }, handlers, lookups, actor }) {
    const { entitled } = await lookups.rights(actor);
    const allowed = handlers.filter((each) => each.who === 'anyone' || entitled);
    const asked = verb === undefined ? null : findHandler(verb.toLowerCase().replace(/^\//, ''), allowed);
    const unknown = verb !== undefined && asked === null ? verb : null;
    const verbs = allowed.map(({ summary, example }) => ({ summary, example }));
    const one = asked && {
      verb: asked.verb,
      summary: asked.summary,
      example: asked.example,
      arguments: describeArguments(asked),
    };
    return { outcome: 'answer', code: 'help', reply: { template: 'help', data: { verbs, one, unknown } } };
  },
});
