import { expect, test } from 'vitest';
import { leastConfiguration as board, complaints } from './complaints.ts';

test('keys that contradict each other', () => {
  const text = `${board.replace(
    'dataset: demo/requests',
    'dataset: demo/requests\n      formerDatasets: [{ dataset: Demo/requests, until: 2024-06-07 }]\n      fileName: "{name}_{precision}.json"',
  )}    statuses:\n      failed: [FAILED, Pending]\n    approvals:\n      reactions: [👍, 👎, ❤]\n      expireAfter: 24h\n      remindBefore: 1d\n`;
  expect(complaints(text)).toMatchInlineSnapshot(`
    "steward.yaml:7:35  boards[0].requests.formerDatasets[0].dataset: is the same as requests.dataset; a former dataset is another one
        7 |       formerDatasets: [{ dataset: Demo/requests, until: 2024-06-07 }]
          |                                   ^
    steward.yaml:8:17  boards[0].requests.fileName: must contain {model}, or {org} and {name}: otherwise all models share one request file
        8 |       fileName: "{name}_{precision}.json"
          |                 ^
    steward.yaml:12:24  boards[0].statuses.failed[1]: "Pending" is also in statuses.pending; a status has one meaning
        12 |       failed: [FAILED, Pending]
           |                        ^
    steward.yaml:14:23  boards[0].approvals.reactions[1]: "👎" is not a reaction of the Hub; it has 🔥 🚀 👀 ❤️ 🤗 😎 ➕ 🧠 👍 🤝 😔 🤯
        14 |       reactions: [👍, 👎, ❤]
           |                       ^
    steward.yaml:14:27  boards[0].approvals.reactions[2]: "❤" is not a reaction of the Hub; it has 🔥 🚀 👀 ❤️ 🤗 😎 ➕ 🧠 👍 🤝 😔 🤯
        14 |       reactions: [👍, 👎, ❤]
           |                           ^
        Did you mean "❤️"?
    steward.yaml:16:21  boards[0].approvals.remindBefore: 1d is not shorter than expireAfter (24h): the reminder would never come
        16 |       remindBefore: 1d
           |                     ^"
  `);
});

test('two boards with one name and one Space, and nobody who may approve', () => {
  const second = board.replace('boards:\n', '').replace('organisation: demo', 'logins: []');
  expect(complaints(`${board}${second}`)).toMatchInlineSnapshot(`
    "steward.yaml:9:11  boards[1].name: the name "demo" is already taken by boards[0]
        9 |   - name: demo
          |           ^
    steward.yaml:11:14  boards[1].spaces[0]: the Space "demo/board" is already taken by boards[0]
        11 |     spaces: [demo/board]
           |              ^
    steward.yaml:14:5  boards[1].maintainers: needs logins or an organisation: otherwise nobody can approve anything
        14 |     maintainers:
           |     ^"
  `);
});

test('two boards with one GitHub repository, whose maintainers are a team', () => {
  const onGithub = board
    .replace('spaces: [demo/board]', 'github: { repositories: [demo/desk] }')
    .replace('organisation: demo', 'github: { teams: [demo/maintainers] }')
    .replace('dataset: demo/requests', 'on: github\n      dataset: demo/requests');
  const second = onGithub.replace('boards:\n', '').replace('name: demo', 'name: second');
  expect(complaints(`${onGithub}${second}`)).toMatchInlineSnapshot(`
    "steward.yaml:12:30  boards[1].github.repositories[0]: the GitHub repository "demo/desk" is already taken by boards[0]
        12 |     github: { repositories: [demo/desk] }
           |                              ^"
  `);
});

test('reactions that one of the places of a board does not have', () => {
  const reactions = '    approvals: { reactions: [👍, 🎉, 🤗] }\n';
  const onBoth = board.replace(
    'spaces: [demo/board]',
    'spaces: [demo/board]\n    github: { repositories: [demo/desk] }',
  );
  expect(complaints(onBoth + reactions)).toMatchInlineSnapshot(`
    "steward.yaml:10:34  boards[0].approvals.reactions[1]: "🎉" is not a reaction of the Hub; it has 🔥 🚀 👀 ❤️ 🤗 😎 ➕ 🧠 👍 🤝 😔 🤯
        10 |     approvals: { reactions: [👍, 🎉, 🤗] }
           |                                  ^
    steward.yaml:10:38  boards[0].approvals.reactions[2]: "🤗" is not a reaction of GitHub; it has 👍 👎 😄 😕 ❤️ 🎉 🚀 👀
        10 |     approvals: { reactions: [👍, 🎉, 🤗] }
           |                                      ^"
  `);
  const onGithub = board.replace('spaces: [demo/board]', 'github: { repositories: [demo/desk] }');
  expect(complaints(onGithub + reactions)).toMatchInlineSnapshot(`
    "steward.yaml:9:38  boards[0].approvals.reactions[2]: "🤗" is not a reaction of GitHub; it has 👍 👎 😄 😕 ❤️ 🎉 🚀 👀
        9 |     approvals: { reactions: [👍, 🎉, 🤗] }
          |                                      ^"
  `);
});

test('credentials for another Hub than a sandbox, without showing them', () => {
  const text = `${board}sandbox: { token: hf_abcdefgh, webhookSecret: s }\n`;
  expect(complaints(text)).toMatchInlineSnapshot(`
    "steward.yaml:9:10  sandbox: credentials in the file are for a sandbox on this machine only; set STEWARD_HUB_TOKEN instead
        9 | sandbox: { token: hf_…, webhookSecret: s }
          |          ^"
  `);
});

test('such credentials beside an address that is none are told together with it', () => {
  const loaded = complaints(`hub: nonsense\n${board}sandbox: { token: x, webhookSecret: s }\n`);
  expect(loaded).toContain('hub: write an address');
  expect(loaded).toContain('sandbox.token: ');
});

test('logs from an orchestrator that has none', () => {
  const text = `${board}    orchestrator: { kind: requests-dataset }\n    logs: { from: orchestrator }\n`;
  expect(complaints(text)).toMatchInlineSnapshot(`
    "steward.yaml:10:19  boards[0].logs.from: needs an orchestrator that has logs; requests-dataset has none
        10 |     logs: { from: orchestrator }
           |                   ^"
  `);
});
