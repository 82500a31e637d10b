import type { Observation } from '../../src/flags/observe-model.ts';
import type { RenameProblem } from '../../src/renames/rename-problem.ts';
import type { TemplateName } from '../../src/replies/template-names.ts';
import { discussion, model, path, requestFile, type Sample, sha } from './sample.ts';

const to = 'olivia-owner/heron_8b';
const line = 'Training data: the questions of MMLU-PRO with their answers.';
const observations: Observation[] = [
  { seen: 'card-names-benchmark', line, sha },
  { seen: 'base-missing', sha },
  { seen: 'base-flagged', base: 'org/base', url: discussion },
  { seen: 'card-says', line, sha },
  { seen: 'card-does-not-say', line, sha },
  { seen: 'merge-undeclared', line: 'A merge of two models.', sha },
];
const flag = { model, category: 'contamination', url: discussion, who: 'sam-stranger', from: discussion, text: line };
const problems: Record<RenameProblem['problem'], RenameProblem> = {
  'other-model': { problem: 'other-model', path, model: 'olivia-owner/heron_7b-chat' },
  'field-unchanged': { problem: 'field-unchanged', path, field: 'model' },
  'path-unchanged': { problem: 'path-unchanged', path },
  'moved-elsewhere': { problem: 'moved-elsewhere', path, expected: path.replace(model, to) },
  'fields-changed': { problem: 'fields-changed', path, fields: ['status'] },
  'formatting-changed': { problem: 'formatting-changed', path },
  'foreign-file': { problem: 'foreign-file', path: 'README.md' },
  'left-behind': { problem: 'left-behind', path },
  removed: { problem: 'removed', path },
  'target-exists': { problem: 'target-exists', path },
  unreadable: { problem: 'unreadable', path },
  'evaluation-running': { problem: 'evaluation-running', path, status: 'RUNNING' },
  'not-open': { problem: 'not-open', status: 'closed' },
  conflict: { problem: 'conflict', paths: [path] },
  'other-base': { problem: 'other-base', base: 'refs/heads/dev' },
  'no-diff': { problem: 'no-diff' },
};
const moves = [{ path, to: path.replace(model, to) }];
const named = { name: 'results#8', url: discussion };
const pull = {
  ...{ name: 'requests#1', url: discussion, head: sha, draft: false, misleading: false, names: [] },
  ...{ moves, problems: [] },
};
const refusedRename = {
  ...{ from: model, to, name: to, former: 'old/requests', current: 'new/requests', near: ['org/near'] },
};
const refusedRemoval = {
  ...{ model, path, precision: 'bfloat16', status: 'REMOVED', near: ['org/near'], choices: [path] },
  otherPrecision: false,
};

/** What is said about flags, renames and removals. */
export const ownerSamples = {
  'appeal-collected': [
    { when: 'the cause is still there', data: { ...flag, elsewhere: false, causeGone: false, observations } },
    { when: 'taken to the flag’s own thread', data: { ...flag, elsewhere: true, causeGone: null, observations: [] } },
  ],
  'appeal-proposal': [
    { when: 'the cause is gone', data: { ...flag, standing: 'owner', causeGone: true, observations: [] } },
  ],
  'appeal-refused': ['not-flagged', 'flag-not-decided', 'flags-not-kept'].map((code) => ({
    when: code,
    data: { code, model, url: discussion },
  })),
  'flag-more': [{ when: 'a second report', data: { who: 'sam-stranger', from: discussion, text: line } }],
  'flag-open-already': [
    { when: 'here', data: { ...flag, case: 'c-12', here: true } },
    { when: 'elsewhere', data: { ...flag, case: 'c-12', here: false } },
  ],
  'flag-proposal': [
    {
      when: 'with observations',
      data: {
        ...{ ...flag, author: 'olivia-owner', namespace: 'olivia-owner', waiting: '7 days', onHub: true },
        ...{ observations, misspelt: '' },
      },
    },
  ],
  'flag-refused': ['no-such-model', 'official-provider', 'flags-not-kept', 'already-flagged', 'evidence-missing'].map(
    (code) => ({ when: code, data: { code, model, near: [], url: discussion, category: 'contamination' } }),
  ),
  'flag-thread': [
    {
      when: 'the discussion that a flag gets',
      data: { ...flag, asked_in: discussion, given: { links: ['https://example.org/report'] } },
    },
  ],
  'owner-needed': [
    {
      when: 'a stranger asks',
      data: { model, code: 'not-the-owner', namespace: 'olivia-owner', command: `/remove ${model}`, linkable: true },
    },
    {
      when: 'on another platform, without a link',
      data: {
        model,
        code: 'account-not-linked',
        namespace: 'olivia-owner',
        command: `/remove ${model}`,
        linkable: true,
      },
    },
    {
      when: 'of a board without a place on the Hub',
      data: {
        ...{ model, code: 'account-not-linked', namespace: 'olivia-owner', command: `/remove ${model}` },
        linkable: false,
      },
    },
    {
      when: 'the Hub does not answer',
      data: {
        model,
        code: 'owner-unresolvable',
        namespace: 'olivia-owner',
        command: `/remove ${model}`,
        linkable: true,
      },
    },
  ],
  'remove-proposal': [
    {
      when: 'the owner asks',
      data: {
        ...{ model, precision: 'bfloat16', path, request_file: requestFile, status: 'FINISHED', standing: 'owner' },
        ...{ reason: 'it has a *bug*', running: true, written: 'REMOVED', within: '1 hour' },
      },
    },
  ],
  'remove-refused': ['which-request-file', 'request-file-unreadable', 'removed-already', 'not-in-index'].map(
    (code) => ({ when: code, data: { ...refusedRemoval, code } }),
  ),
  'rename-done': [{ when: 'verified', data: { called: 'olivia-owner', model, to, case: 'c-12' } }],
  'rename-impure': [
    {
      when: 'every problem',
      data: { from: model, to, opens: [], done: [], pulls: [{ ...pull, problems: Object.values(problems) }] },
    },
    {
      when: 'the results are renamed, the request file is not',
      data: { from: model, to, opens: [], done: ['results'], pulls: [{ ...pull, problems: [problems['no-diff']] }] },
    },
  ],
  'rename-proposal': [
    {
      when: 'two pull requests',
      data: {
        ...{ from: model, to, proof: 'redirect', confirmed_by: '', unresolvable: false, crosses: false, step: 'merge' },
        ...{
          pulls: [pull, { ...pull, draft: true, names: [named] }],
          opens: [],
          done: ['results'],
          flag: true,
          votes: 2,
          details: '',
        },
        ...{ elsewhere: [], within: '1 hour', separate: false },
      },
    },
    {
      when: 'the owner is asked first',
      data: {
        ...{ from: model, to, proof: null, confirmed_by: '', unresolvable: true, crosses: true, step: 'confirm' },
        ...{
          pulls: [],
          opens: [{ dataset: 'requests', moves }],
          done: [],
          flag: false,
          votes: 0,
          details: 'org/details',
        },
        ...{ elsewhere: [discussion], within: '1 hour', separate: true },
      },
    },
  ],
  'rename-refused': [
    ...['same-name', 'target-not-found', 'target-has-other-name', 'old-owner-unknown', 'former-era'],
    'pull-request-closed',
    ...['already-renamed', 'nothing-to-rename'],
  ].map((code) => ({ when: code, data: { ...refusedRename, code } })),
  'rename-which': [
    {
      when: 'title and changes disagree',
      data: {
        ...{ from: model, to, conflicts: [] },
        unclear: [
          {
            ...{ found: 'several', dataset: 'requests', number: 1 },
            candidates: [
              {
                ...{ name: 'requests#1', url: discussion, title: { from: 'a/b', to: 'a/c' }, body: null },
                ...{ diff: { from: model, to }, command: `/rename ${model} ${to} ${discussion}` },
              },
            ],
          },
        ],
      },
    },
    {
      when: 'the halves name others',
      data: {
        ...{ from: model, to, unclear: [] },
        conflicts: [
          {
            ...{ ...pull, names: [named], found: { name: 'results#9', url: discussion } },
            commands: [9, 8].map((number) => `/rename ${model} ${to} requests#1 results#${number}`),
          },
          { ...pull, names: [named], found: null, commands: [] },
        ],
      },
    },
  ],
} satisfies Partial<Record<TemplateName, Sample[]>>;
