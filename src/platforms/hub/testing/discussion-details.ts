/** Shaped after hub-api.md §3.2 to 3.5, with an event type and fields that nobody knows yet. */
const alice = { _id: 'a1', name: 'alice', fullname: 'Alice', type: 'user', avatarUrl: '', isPro: false };
const bob = { ...alice, _id: 'b1', name: 'bob', isOwner: true };

function comment(id: string, text: string, more: { author?: object; data?: object }) {
  return {
    id,
    type: 'comment',
    createdAt: '2024-06-28T08:00:00.000Z',
    ...(more.author ? { author: more.author } : {}),
    data: {
      edited: false,
      hidden: false,
      latest: { raw: text, html: `<p>${text}</p>`, updatedAt: '2024-06-28T09:00:00.000Z' },
      numEdits: 0,
      editors: [],
      editorAvatarUrls: [],
      reactions: [],
      ...more.data,
    },
  };
}

export const discussionDetails = {
  _id: '667e7b7a6a3d2c5f1e0c0001',
  num: 7,
  title: 'Failed evaluation',
  status: 'open',
  createdAt: '2024-06-28T08:00:00.000Z',
  pinned: false,
  locked: false,
  collection: 'discussions',
  isPullRequest: false,
  author: alice,
  repo: { name: 'board/leaderboard', type: 'space' },
  events: [
    comment('c1', 'Please relaunch', {
      author: alice,
      data: {
        edited: true,
        numEdits: 1,
        editors: ['bob'],
        reactions: [{ reaction: '👍', users: ['bob', 'carol'], count: 2 }],
      },
    }),
    { id: 'e1', type: 'title-change', createdAt: 'x', author: bob, data: { from: 'a', to: 'b' } },
    { id: 'e2', type: 'something-newer', createdAt: 'x', author: 'unheard of', data: 5 },
    comment('c2', 'This comment has been hidden', { author: bob, data: { hidden: true, hiddenBy: '', edited: true } }),
    comment('c3', 'bye', {}),
  ],
};

export const pullRequestDetails = {
  ...discussionDetails,
  status: 'draft',
  isPullRequest: true,
  filesWithConflicts: ['a.json'],
  changes: { base: 'refs/heads/main', headCommitId: 'd'.repeat(40) },
};
