import type { SeedDiscussion } from '../hub/hub-seed.ts';
import { boardNames } from './board-names.ts';

const space = { type: 'space', name: boardNames.space } as const;
const datasets = 'https://huggingface.co/datasets/';
const file = (path: string) => `${datasets}${boardNames.requests}/blob/main/${path}`;

/** Threads that a newcomer finds: the commonest kinds of discussions.md, some settled, some open. */
export const discussions: SeedDiscussion[] = [
  {
    repo: space,
    author: 'sam-stranger',
    title: 'How long is the queue at the moment?',
    text: 'Submitted two models on Friday and both still wait. Is the cluster full, or did I do something wrong?',
    createdAt: '2024-09-16T07:12:00.000Z',
    comments: [
      {
        author: 'noor-maintainer',
        text: 'The cluster is busy this week, nothing is wrong on your side. They will start within a few days.',
        date: '2024-09-16T12:40:00.000Z',
      },
      { author: 'sam-stranger', text: 'Both are done, thanks!', date: '2024-09-21T06:02:00.000Z' },
    ],
    status: 'closed',
  },
  {
    repo: space,
    author: 'olivia-owner',
    title: '[FLAG] sam-stranger/kite-7b: undeclared merge',
    text: 'Its card says "Merged with mergekit (ties) from olivia-owner/heron-7b and olivia-owner/heron-7b-jinja", but there is no merge tag.',
    createdAt: '2024-09-08T10:15:00.000Z',
    comments: [
      {
        author: 'noor-maintainer',
        text: 'Flagged. @sam-stranger, please add the tag.',
        date: '2024-09-16T09:00:00.000Z',
      },
    ],
    status: 'closed',
  },
  {
    repo: space,
    author: 'olivia-owner',
    title: 'Model evaluation failed',
    text: `Hi! My model olivia-owner/swift-1b failed and I can't see why, it runs fine here. Request file: ${file('olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json')}\n\nCould somebody have a look?`,
    createdAt: '2024-09-12T09:20:00.000Z',
  },
  {
    repo: space,
    author: 'olivia-owner',
    title: 'heron-7b-vocab failed twice',
    text: 'One of mine is FAILED again: olivia-owner/heron-7b-vocab. I repaired the tokenizer since, so please restart it.',
    createdAt: '2024-10-02T08:41:00.000Z',
  },
  {
    repo: space,
    author: 'olivia-owner',
    title: '[FLAG] sam-stranger/eagle-9b: trained on MMLU-PRO',
    text: 'The card says so itself: "Training data: public chat logs, and the questions of MMLU-PRO with their answers."',
    createdAt: '2024-09-25T18:03:00.000Z',
    comments: [
      {
        author: 'mira-maintainer',
        text: 'Thank you. I asked @sam-stranger and will wait for a week.',
        date: '2024-09-26T09:11:00.000Z',
      },
    ],
  },
  {
    repo: space,
    author: 'olivia-owner',
    title: 'Rename model',
    text: `I renamed olivia-owner/old-heron-3b to olivia-owner/heron-3b, can the board show the new name?\n\nThe tool opened ${datasets}${boardNames.requests}/discussions/1 and ${datasets}${boardNames.results}/discussions/1`,
    createdAt: '2024-10-03T10:00:00.000Z',
  },
];
