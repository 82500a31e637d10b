import { expect, test } from 'vitest';
import { handlers } from '../../handlers/index.ts';
import { understand } from '../messages/understand.ts';
import { weighWords } from './weigh-words.ts';

/** What an opening of a user is to be answered with, in one line. */
function weighed(body: string, title = 'Hello'): string {
  const message = { kind: 'opening' as const, title, body, authorRole: 'user' };
  const words = weighWords(message, understand(message, { verbs: handlers }), { opening: null, ownThread: true });
  switch (words.asks) {
    case 'requests': {
      const each = words.requests.map(({ verb, words: { target, to, precision } }) =>
        [verb, target, to, precision].filter((word) => word !== undefined).join(' '),
      );
      return [...each, ...(words.more.length > 0 ? [`and ${words.more.length} more`] : [])].join('; ');
    }
    case 'target':
      return `which? ${words.verb} ${words.named.join(' ')}`.trim();
    case 'new-name':
      return `new name of ${words.from}?`;
    case 'retype':
      return `retype ${words.names.join(' ')}`;
    case 'faq':
      return `faq ${words.entry}`;
    case 'nothing':
      return words.code;
    default:
      return words.asks;
  }
}

test.each([
  { body: 'Please evaluate acme-lab/alpha-7b in bfloat16.', is: 'submit acme-lab/alpha-7b bfloat16' },
  { body: 'acme-lab/alpha-7b failed, please rerun.', is: 'report acme-lab/alpha-7b' },
  {
    body: 'Both failed: acme-lab/alpha-7b and acme-lab/beta-7b',
    is: 'report acme-lab/alpha-7b; report acme-lab/beta-7b',
  },
  {
    body: 'acme-lab/alpha-7b failed: acme-lab/alpha-7b_eval_request_False_float16_Original.json',
    is: 'report acme-lab/alpha-7b_eval_request_False_float16_Original.json float16',
  },
  {
    body: `All of these failed:\n${[1, 2, 3, 4, 5, 6, 7].map((n) => `- acme-lab/alpha-${n}b`).join('\n')}`,
    is: `${[1, 2, 3, 4, 5].map((n) => `report acme-lab/alpha-${n}b`).join('; ')}; and 2 more`,
  },
  { body: 'Please remove acme-lab/alpha-7b from the leaderboard.', is: 'remove acme-lab/alpha-7b' },
  { body: 'Please rename acme-lab/alpha-7b to acme-lab/beta-7b.', is: 'rename acme-lab/alpha-7b acme-lab/beta-7b' },
  {
    body: 'Please rename:\n- acme-lab/a-7b to acme-lab/b-7b\n- acme-lab/c-7b to acme-lab/d-7b',
    is: 'rename acme-lab/a-7b acme-lab/b-7b; rename acme-lab/c-7b acme-lab/d-7b',
  },
  { body: 'Please rename acme-lab/alpha-7b on the leaderboard.', is: 'new name of acme-lab/alpha-7b?' },
  { body: 'My model failed, why?', is: 'which? report' },
  { body: 'My model Manatee-7b failed, why?', is: 'which? report Manatee-7b' },
  { body: 'What is the status of Manatee-7b?', is: 'which? status Manatee-7b' },
  { body: 'Please restart acme-lаb/alpha-7b, it failed.', is: 'retype acme-lаb/alpha-7b' },
  { body: 'All evaluations failed since yesterday, please rerun them.', is: 'intent-left-alone' },
  { body: 'Is the queue stuck? How long does it take?', is: 'queue' },
  { body: 'Please submit acme-lab/alpha-7b, it needs trust_remote_code=True.', is: 'faq remote-code' },
  { body: 'May one submit a model whose config has "torch_dtype": "float32"?', is: 'faq size-limits' },
  { body: 'Which font does the leaderboard use?', is: 'no-faq-entry' },
  { body: 'Thanks a lot for this board!', is: 'no-request-in-words' },
])('$body → $is', ({ body, is }) => {
  expect(weighed(body)).toBe(is);
});
