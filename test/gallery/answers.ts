import type { ArgumentProblem } from '../../src/messages/argument-problem.ts';
import type { TemplateName } from '../../src/replies/template-names.ts';
import { type Place, type PlaceNote, placeNotes, places } from '../../src/rows/where-is-model.ts';
import { model, path, requestFile, type Sample, sha } from './sample.ts';

const argumentProblems: ArgumentProblem[] = [
  { reason: 'missing', argument: 'model' },
  { reason: 'unknown-argument', argument: 'presicion', nearest: 'precision' },
  { reason: 'unknown-argument', argument: 'colour', nearest: null },
  { reason: 'repeated', argument: 'precision' },
  { reason: 'invalid', argument: 'chat_template', given: 'maybe', message: 'say yes or no' },
  { reason: 'too-many', given: 'please' },
];

function whereabouts(place: Place, notes: PlaceNote[] = []): Record<string, unknown> {
  const found = {
    model,
    path,
    url: requestFile,
    status: 'FINISHED',
    class: 'finished',
    since: '2024-09-10',
    job: null,
  };
  const extra = {
    place,
    notes,
    position: 3,
    started: '2024-09-11',
    average: '31.20',
    renamed_to: 'olivia-owner/heron',
    rebuild_every: '1 hour',
  };
  return { ...found, ...extra };
}

const noFiles = { model, files: [], near: [], renamed_to: null, card_characters: 200 };
const argument = { name: 'model', optional: false, description: 'the model as org/model' };
const verbs = [{ summary: 'submit a model for evaluation', example: '/submit org/model precision=bfloat16' }];
const decisions = [
  { at: '2026-11-21 12:00', code: 'no-request-in-words', case: null, detail: 'by sam-stranger' },
  { at: '2026-11-21 11:58', code: 'approved', case: 'c-12', detail: '' },
];

/** What is said in answer to questions and to writing that could not be read. */
export const answerSamples = {
  'edited-by-other': [
    { when: 'a maintainer edits a comment', data: { editor: 'mira-maintainer', author: 'sam-stranger' } },
  ],
  fault: [
    { when: 'a command', data: { source: '/report org/model', reference: '0f9b21aa' } },
    { when: 'plain words', data: { source: null, reference: '0f9b21aa' } },
  ],
  help: [
    { when: 'everything', data: { verbs, one: null, unknown: null } },
    { when: 'an unknown verb', data: { verbs, one: null, unknown: 'sumbit' } },
    { when: 'one verb', data: { verbs, unknown: null, one: { verb: 'submit', ...verbs[0], arguments: [argument] } } },
  ],
  'invalid-arguments': [
    {
      when: 'every kind of mistake',
      data: { verb: 'submit', source: '/submit …', problems: argumentProblems, example: '/submit org/model' },
    },
  ],
  mended: [{ when: 'an edit mends a command that opens a case', data: {} }],
  'ask-target': [
    { when: 'a failure report without a model', data: { verb: 'report', named: [], candidates: [] } },
    { when: 'the author has some that failed', data: { verb: 'report', named: [], candidates: [model] } },
    { when: 'a name without its namespace', data: { verb: 'status', named: ['heron_7b'], candidates: [model] } },
    { when: 'several such names', data: { verb: 'status', named: ['heron_7b', 'swift'], candidates: [] } },
    { when: 'a submission', data: { verb: 'submit', named: [], candidates: [] } },
  ],
  'ask-new-name': [
    { when: 'no name at all', data: { from: '' } },
    { when: 'the old one is known', data: { from: model } },
  ],
  'ask-retype': [
    {
      when: 'a Cyrillic letter in a name',
      data: { names: [{ name: 'оlivia-owner/heron', letters: [{ letter: 'о', code: 'U+043E' }] }] },
    },
  ],
  'ask-whether': [
    { when: 'one model is named', data: { commands: [`/report ${model}`] } },
    { when: 'several are', data: { commands: [`/status ${model}`, '/status a/b-7b'] } },
  ],
  'not-understood': [{ when: 'the bot is called by its name', data: {} }],
  'read-as': [
    ...['submit', 'report', 'rename', 'remove', 'flag', 'appeal'].map((verb) => ({
      when: `${verb}, with a case`,
      data: { verb, way_out: '/cancel' },
    })),
    { when: 'without a case', data: { verb: 'report', way_out: '' } },
  ],
  'too-many-targets': [{ when: 'seven are named', data: { verb: 'report', most: 5, rest: [model, 'a/b-7b'] } }],
  'message-unreadable': [{ when: 'words that break the reader', data: {} }],
  'message-cut': [{ when: 'a message of more than 16 kB', data: {} }],
  'status-case': [
    {
      when: 'it waits',
      data: {
        ...{ case: 'c-12', kind: 'failure-report', state: 'proposed', model, status: '', since: '2026-11-21' },
        ...{ request_file: requestFile, requester: 'olivia-owner' },
      },
    },
  ],
  'status-model': [
    { when: 'never submitted', data: noFiles },
    { when: 'a near name', data: { ...noFiles, near: ['olivia-owner/heron-7b'] } },
    { when: 'renamed', data: { ...noFiles, renamed_to: 'olivia-owner/heron' } },
    ...places.map((place) => ({ when: place, data: { ...noFiles, files: [whereabouts(place)] } })),
    ...placeNotes.map((note) => ({ when: note, data: { ...noFiles, files: [whereabouts('shown', [note])] } })),
  ],
  'status-thread': [
    {
      when: 'the cases of a thread',
      data: {
        cases: [
          { case: 'c-13', kind: 'submission', state: 'evaluating', model, status: 'RUNNING', since: '2026-11-21' },
          { case: 'c-12', kind: 'failure-report', state: 'proposed', model, status: '', since: '2026-11-20' },
        ],
      },
    },
  ],
  'unknown-command': [
    { when: 'a typo', data: { verb: 'sumbit', suggestion: `/submit ${model}` } },
    { when: 'no verb is near', data: { verb: 'teleport', suggestion: null } },
  ],
  why: [
    { when: 'decisions', data: { decisions } },
    { when: 'none yet', data: { decisions: [] } },
  ],
  'no-table': [{ when: 'the board names no table', data: {} }],
  ping: [
    {
      when: 'all is well',
      data: {
        ...{ version: '0.1.0', lag: 2, waiting: 1, waiting_for: 3, dead: 0, swept: '2026-11-21 11:40' },
        hints: [{ source: 'webhook', at: '2026-11-21 12:00' }],
      },
    },
  ],
  queue: [
    {
      when: 'with a model and a stuck job',
      data: {
        counts: { pending: 8, running: 3, finished: 253, failed: 19, stopped: 3, unknown: 0 },
        ...{ read: 286, of: 286, more_stuck: 0 },
        asked: {
          ...{ model, near: [] },
          files: [{ path, url: requestFile, class: 'pending', position: 3, model, status: 'PENDING', since: null }],
        },
        stuck: [{ path, url: requestFile, days: 80, params: 14.1, longest: 24, job: '9120417' }],
      },
    },
  ],
  scores: [
    {
      when: 'a row',
      data: {
        ...{ model, formula: false },
        rows: [
          {
            ...{ model, url: requestFile, precision: 'bfloat16', revision: sha.slice(0, 8), average: '31.20' },
            scores: [{ name: 'IFEval', raw: '0.42', normalised: '42.00', calculation: null, subtasks: false }],
          },
        ],
      },
    },
  ],
  'scores-none': [
    { when: 'never submitted', data: { model, submitted: false, near: ['org/near'] } },
    { when: 'submitted', data: { model, submitted: true, near: [] } },
  ],
  search: [
    {
      when: 'found',
      data: {
        ...{ query: 'heron', found: 1, near: [], more: 0 },
        rows: [{ model, url: requestFile, precision: 'bfloat16', average: '31.20' }],
      },
    },
    { when: 'not found', data: { query: 'heronn', found: 0, near: [], rows: [], more: 0 } },
  ],
  'search-refused': [
    { when: 'nothing to look for', data: { problem: { reason: 'empty' } } },
    { when: 'an unknown field', data: { problem: { reason: 'unknown-field', given: 'licence', nearest: 'license' } } },
  ],
  duplicates: [
    {
      when: 'one twice',
      data: {
        ...{ model: '', more: 0, unread: 12 },
        groups: [
          {
            ...{ revision: sha, precision: 'bfloat16' },
            entries: [
              { path, url: requestFile, model },
              { path: '', url: '', model: 'org/other' },
            ],
          },
        ],
      },
    },
    { when: 'none', data: { model, groups: [], more: 0, unread: 0 } },
  ],
} satisfies Partial<Record<TemplateName, Sample[]>>;
