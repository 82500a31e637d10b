import { z } from 'zod';
import { handler } from '../src/cases/handler.ts';
import { boardFacts } from '../src/faq/board-facts.ts';
import { findFaqEntries } from '../src/faq/find-faq-entries.ts';

/** Answers to a question that is about several things equally, such as updating or renaming; more would be a guess. */
const mostEntries = 2;

/** Questions about the board, answered in its own words from templates/faq/. */
export const faq = handler({
  verb: 'faq',
  aliases: ['question', 'questions'],
  summary: 'answer a question about the board',
  example: '/faq rename',
  who: 'anyone',
  intent: 'faq_question',
  private: true,
  arguments: z.object({
    words: z.string().optional().describe('what it is about; without it, everything I can answer'),
  }),
  positional: [],
  remainder: 'words',
  async review({ arguments: { words }, board, hub, github }) {
    const entries = words === undefined ? [] : findFaqEntries(words).map(({ name }) => name);
    if (entries.length > 0 && entries.length <= mostEntries) {
      const data = { entries, board: boardFacts({ board, hub, github }) };
      return { outcome: 'answer', code: `faq-${entries.join('-and-')}`, reply: { template: 'faq', data } };
    }
    const code = words === undefined ? 'faq-list' : 'faq-not-found';
    return { outcome: 'answer', code, reply: { template: 'faq-list', data: { words: words ?? '' } } };
  },
});
