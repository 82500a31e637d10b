import { expect, test } from 'vitest';
import { leastConfiguration as board, complaints } from './complaints.ts';

test('a misspelt key', () => {
  expect(complaints(board.replace('dataset:', 'datset:'))).toMatchInlineSnapshot(`
    "steward.yaml:6:7  boards[0].requests.datset: is not a key that belongs here; allowed are dataset, on, formerDatasets, fileName
        6 |       datset: demo/requests
          |       ^
        Did you mean "dataset"?"
  `);
});

test('a key of nowhere', () => {
  expect(complaints(`${board}    relaunches: { colour: blue }\n`)).toMatchInlineSnapshot(`
    "steward.yaml:9:19  boards[0].relaunches.colour: is not a key that belongs here; allowed are attempts
        9 |     relaunches: { colour: blue }
          |                   ^"
  `);
});

test('a missing key', () => {
  expect(complaints(board.replace('    title: Demo\n', ''))).toMatchInlineSnapshot(`
    "steward.yaml:2:5  boards[0].title: is missing (The name that people know the board by)
        2 |   - name: demo
          |     ^"
  `);
});

test('a list where keys belong', () => {
  expect(complaints('- a\n')).toMatchInlineSnapshot(`
    "steward.yaml:1:1  must be a group of keys, not ["a"]
        1 | - a
          | ^"
  `);
});

test('a key without a value', () => {
  expect(complaints(`${board}    statuses:\n`)).toMatchInlineSnapshot(`
    "steward.yaml:9:14  boards[0].statuses: must be a group of keys, not empty
        9 |     statuses:
          |              ^"
  `);
});

test('wrong kinds of value', () => {
  const text = `${board}    submissions:\n      quota: { requests: many, days: 1.5 }\n      precisions: float16\n    approvals: { requesterMayApprove: yes please }\n`;
  expect(complaints(text)).toMatchInlineSnapshot(`
    "steward.yaml:10:26  boards[0].submissions.quota.requests: must be a number, not "many"
        10 |       quota: { requests: many, days: 1.5 }
           |                          ^
    steward.yaml:10:38  boards[0].submissions.quota.days: must be a whole number, not 1.5
        10 |       quota: { requests: many, days: 1.5 }
           |                                      ^
    steward.yaml:11:19  boards[0].submissions.precisions: must be a list (lines that start with "- "), not "float16"
        11 |       precisions: float16
           |                   ^
    steward.yaml:12:39  boards[0].approvals.requesterMayApprove: must be true or false, not "yes please"
        12 |     approvals: { requesterMayApprove: yes please }
           |                                       ^"
  `);
});

test('values outside what is allowed', () => {
  const text = `${board}      roles: [wirte]\n    submissions: { intake: closd }\n    approvals: { needed: 3, expireAfter: 2 weeks }\n    relaunches: { attempts: 0 }\n`;
  expect(complaints(text)).toMatchInlineSnapshot(`
    "steward.yaml:9:15  boards[0].maintainers.roles[0]: must be one of admin, write, contributor, read, not "wirte"
        9 |       roles: [wirte]
          |               ^
        Did you mean "write"?
    steward.yaml:10:28  boards[0].submissions.intake: must be one of open, closed, not "closd"
        10 |     submissions: { intake: closd }
           |                            ^
        Did you mean "closed"?
    steward.yaml:11:26  boards[0].approvals.needed: must be at most 2, not 3
        11 |     approvals: { needed: 3, expireAfter: 2 weeks }
           |                          ^
    steward.yaml:11:42  boards[0].approvals.expireAfter: write a number and s, m, h or d, for example 14d, not "2 weeks"
        11 |     approvals: { needed: 3, expireAfter: 2 weeks }
           |                                          ^
    steward.yaml:12:29  boards[0].relaunches.attempts: must be more than 0, not 0
        12 |     relaunches: { attempts: 0 }
           |                             ^"
  `);
});

test('formats', () => {
  const text = `hub: huggingface\n${board
    .replace('name: demo', 'name: My Board')
    .replace(
      'dataset: demo/requests',
      'dataset: https://huggingface.co/datasets/demo/requests\n      formerDatasets: [{ dataset: demo/old, until: 2024-06-31 }]',
    )
    .replace('[demo/board]', '[]')}`;
  expect(complaints(text)).toMatchInlineSnapshot(`
    "steward.yaml:1:6  hub: write an address, for example https://huggingface.co, not "huggingface"
        1 | hub: huggingface
          |      ^
    steward.yaml:3:11  boards[0].name: use small letters, digits and hyphens, not "My Board"
        3 |   - name: My Board
          |           ^
    steward.yaml:5:13  boards[0].spaces: is empty, and so is github.repositories: a board needs a place where people can write
        5 |     spaces: []
          |             ^
    steward.yaml:7:16  boards[0].requests.dataset: write it as namespace/name, not "https://huggingface.co/datasets/demo/requests"
        7 |       dataset: https://huggingface.co/datasets/demo/requests
          |                ^
    steward.yaml:8:52  boards[0].requests.formerDatasets[0].until: write a day that exists as year-month-day, for example 2024-06-07, not "2024-06-31"
        8 |       formerDatasets: [{ dataset: demo/old, until: 2024-06-31 }]
          |                                                    ^"
  `);
});

test('a kind of alternative that does not exist', () => {
  expect(
    complaints(`${board}    orchestrator: { kind: request-dataset }\n    logs: { from: datset }\n`),
  ).toMatchInlineSnapshot(`
    "steward.yaml:9:27  boards[0].orchestrator.kind: must be one of requests-dataset, http, github-actions, hf-jobs, not "request-dataset"
        9 |     orchestrator: { kind: request-dataset }
          |                           ^
        Did you mean "requests-dataset"?
    steward.yaml:10:19  boards[0].logs.from: must be one of nowhere, dataset, orchestrator, not "datset"
        10 |     logs: { from: datset }
           |                   ^
        Did you mean "dataset"?"
  `);
});

test('a key missing in the alternative that was chosen', () => {
  expect(complaints(`${board}    logs: { from: dataset, dataset: demo/logs, pat: x }\n`)).toMatchInlineSnapshot(`
    "steward.yaml:9:48  boards[0].logs.pat: is not a key that belongs here; allowed are from, dataset, path
        9 |     logs: { from: dataset, dataset: demo/logs, pat: x }
          |                                                ^
        Did you mean "path"?"
  `);
});
