import { boardNames } from '../src/sandbox/seed/board-names.ts';

/** A delivery for a new comment as the Hub sends it: payload v3 with everything that hub-api.md §2.2 names. */
export function webhookBody(thread: number, comment: number): string {
  const web = `https://huggingface.co/spaces/${boardNames.space}`;
  const id = (number: number) => number.toString(16).padStart(24, '6');
  return JSON.stringify({
    event: { action: 'create', scope: 'discussion.comment' },
    repo: {
      ...{ type: 'space', name: boardNames.space, id: id(1), private: false },
      url: { web, api: `https://huggingface.co/api/spaces/${boardNames.space}` },
      ...{ subdomain: 'open-llm-leaderboard-open-llm-leaderboard', owner: { id: id(2) } },
    },
    discussion: {
      ...{ id: id(thread), num: thread, title: 'My model failed, could you have a look?', status: 'open' },
      ...{ isPullRequest: false, author: { id: id(3) }, pinned: false },
      url: { web: `${web}/discussions/${thread}`, api: `${web}/discussions/${thread}` },
    },
    comment: {
      ...{ id: id(comment), author: { id: id(3) }, hidden: false },
      content:
        'Thanks for the log! I repaired the tokenizer on the Hub, so please restart the evaluation of my model. '.repeat(
          4,
        ),
      url: { web: `${web}/discussions/${thread}#${id(comment)}` },
    },
    webhook: { id: id(4), version: 3 },
  });
}
