import { z } from 'zod';
import { handler } from '../src/cases/handler.ts';
import { boardFacts } from '../src/faq/board-facts.ts';
import { findFaqEntry } from '../src/faq/find-faq-entry.ts';

/** Questions about the board, answered in its own words from templates/faq/. */
export const faq = handler({
  verb: 'faq',
  aliases: ['question', 'questions'],
  summary: 'answer a question about the board',
  example: '/faq rename',
  who: 'anyone',
  private: true,
  arguments: z.object({
    words: z.string().optional().describe('what it is about; without it, everything I can answer'),
  }),
  positional: [],
  remainder: 'words',
  async review({ arguments: { words }, board, hub, github }) {
    const entry = words === undefined ? null : findFaqEntry(words);
    if (entry) {
      const data = { entry: entry.name, board: boardFacts({ board, hub, github }) };
      return { outcome: 'answer', code: `faq-${entry.name}`, reply: { template: 'faq', data } };
    }
    const code = words === undefined ? 'faq-list' : 'faq-not-found';
    return { outcome: 'answer', code, reply: { template: 'faq-list', data: { words: words ?? '' } } };
  },
});
