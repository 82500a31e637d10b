import { describe, expect, test } from 'vitest';
import { gitBlobId } from '../platforms/hub/git-blob-id.ts';
import type { FileAtRevision } from '../platforms/hub/hub-client.ts';
import { checkMoves, type TouchedFile } from './check-moves.ts';
import { requestsRule, resultsRule } from './dataset-rule.ts';

// Shapes of leaderboard-domain.md §1.2 and §3; the pair is one of the real prefix siblings of §5.1.
const pair = { from: '01-ai/Yi-34B', to: '01-ai/Yi-34B-base' };
const fileName = '{model}_eval_request_{private}_{precision}_{weight_type}.json';
const path = (model: string, precision = 'bfloat16') => `${model}_eval_request_False_${precision}_Original.json`;

function request(model: string, changes: Record<string, unknown> = {}): string {
  const fields = { model, base_model: '', revision: 'ab'.repeat(20), precision: 'bfloat16', params: 34.389 };
  return `${JSON.stringify({ ...fields, status: 'FINISHED', job_id: '5757359', sender: 'someone', ...changes }, null, 2)}`;
}

function result(model: string, changes: Record<string, unknown> = {}): string {
  const config = { model: 'hf', model_args: `pretrained=${model},revision=main,dtype=bfloat16` };
  const body = { results: { leaderboard_gpqa: { 'acc_norm,none': 0.3 } }, config, model_name: model };
  return `${JSON.stringify({ ...body, model_name_sanitized: model.replace('/', '__'), ...changes }, null, 2)}\n`;
}

function at(text: string | null): FileAtRevision | null {
  return text === null ? null : { text, oid: gitBlobId(Buffer.from(text)) };
}

/** Old path, text on main; new path, text at the head. */
type Side = [string, string];
function touched(removed: Side[], added: Side[], changed: [string, string, string][] = []): TouchedFile[] {
  return [
    ...removed.map(([name, text]) => ({ path: name, main: at(text), head: null })),
    ...added.map(([name, text]) => ({ path: name, main: null, head: at(text) })),
    ...changed.map(([name, main, head]) => ({ path: name, main: at(main), head: at(head) })),
  ];
}

const old: Side = [path(pair.from), request(pair.from)];
const renamed: Side = [path(pair.to), request(pair.to)];
const chat = '01-ai/Yi-34B-Chat';

function check(files: TouchedFile[], more: { own?: string[]; taken?: string[] } = {}) {
  const { own = [old[0]], taken = [] } = more;
  return checkMoves({ pair, rule: requestsRule(pair, fileName), touched: files, own, taken });
}

test('a pure rename has its moves and no problem', () => {
  expect(check(touched([old], [renamed]))).toEqual({
    problems: [],
    moves: [{ path: old[0], blob: at(old[1])?.oid, to: renamed[0], toBlob: at(renamed[1])?.oid }],
  });
});

describe('request files that are no pure rename', () => {
  const oneLine = JSON.stringify(JSON.parse(request(pair.to)));
  test.each<[string, TouchedFile[], { own?: string[]; taken?: string[] }, object[]]>([
    [
      'a prefix sibling is swept up',
      touched([old, [path(chat), request(chat)]], [renamed, [path('01-ai/Yi-34B-base-Chat'), request(pair.to)]]),
      {},
      [
        { problem: 'other-model', path: path(chat), model: chat },
        { problem: 'foreign-file', path: path('01-ai/Yi-34B-base-Chat') },
      ],
    ],
    [
      'the path moved, the field did not',
      touched([old], [[path(pair.to), request(pair.from)]]),
      {},
      [{ problem: 'field-unchanged', path: path(pair.to), field: 'model' }],
    ],
    [
      'the field changed, the path did not',
      touched([], [], [[old[0], old[1], request(pair.to)]]),
      {},
      [{ problem: 'path-unchanged', path: old[0] }],
    ],
    [
      'a status is changed on the way',
      touched([old], [[path(pair.to), request(pair.to, { status: 'PENDING' })]]),
      {},
      [{ problem: 'fields-changed', path: path(pair.to), fields: ['status'] }],
    ],
    [
      'a commit and a precision are changed on the way',
      touched([old], [[path(pair.to), request(pair.to, { revision: 'main', precision: 'float16' })]]),
      {},
      [{ problem: 'fields-changed', path: path(pair.to), fields: ['revision', 'precision'] }],
    ],
    [
      'a field is added',
      touched([old], [[path(pair.to), request(pair.to, { renamed: true })]]),
      {},
      [{ problem: 'fields-changed', path: path(pair.to), fields: ['renamed'] }],
    ],
    [
      'the indentation is lost',
      touched([old], [[path(pair.to), oneLine]]),
      {},
      [{ problem: 'formatting-changed', path: path(pair.to) }],
    ],
    [
      'a newline is added at the end',
      touched([old], [[path(pair.to), `${request(pair.to)}\n`]]),
      {},
      [{ problem: 'formatting-changed', path: path(pair.to) }],
    ],
    [
      'the new file is no JSON',
      touched([old], [[path(pair.to), '{']]),
      {},
      [{ problem: 'unreadable', path: path(pair.to) }],
    ],
    [
      'a second precision keeps the old name',
      touched([old], [renamed]),
      { own: [old[0], path(pair.from, 'float16')] },
      [{ problem: 'left-behind', path: path(pair.from, 'float16') }],
    ],
    ['the file is copied instead of moved', touched([], [renamed]), {}, [{ problem: 'left-behind', path: old[0] }]],
    ['the file is only removed', touched([old], []), {}, [{ problem: 'removed', path: old[0] }]],
    [
      'the new name has a request file already',
      touched([old], [renamed]),
      { taken: [path(pair.to, 'float16')] },
      [{ problem: 'target-exists', path: path(pair.to, 'float16') }],
    ],
    [
      'it overwrites the file of the new name',
      touched([old], [], [[renamed[0], request(pair.to, { job_id: '1' }), renamed[1]]]),
      {},
      [{ problem: 'target-exists', path: renamed[0] }],
    ],
    [
      'the file goes to another namespace',
      touched([old], [[path('02-ai/Yi-34B-base'), request(pair.to)]]),
      {},
      [{ problem: 'moved-elsewhere', path: path('02-ai/Yi-34B-base'), expected: path(pair.to) }],
    ],
    [
      'a further request file slips in',
      touched([old], [renamed, [path(pair.to, '4bit'), request(pair.to)]]),
      {},
      [{ problem: 'foreign-file', path: path(pair.to, '4bit') }],
    ],
    [
      'another file is touched',
      touched([old], [renamed], [['README.md', 'a', 'b']]),
      {},
      [{ problem: 'foreign-file', path: 'README.md' }],
    ],
    [
      'the file names another model than its path',
      touched([[old[0], request(chat)]], [renamed]),
      {},
      [{ problem: 'other-model', path: old[0], model: chat }],
    ],
  ])('%s', (_, files, more, problems) => {
    expect(check(files, more).problems).toEqual(problems);
  });
});

test('names that differ in letter case only are a rename like any other', () => {
  const twin = { from: 'quazim0t0/odb-14b-sce', to: 'Quazim0t0/ODB-14B-sce' };
  const files = touched([[path(twin.from), request(twin.from)]], [[path(twin.to), request(twin.to)]]);
  const own = [path(twin.from)];
  const rule = requestsRule(twin, fileName);
  expect(checkMoves({ pair: twin, rule, touched: files, own, taken: own }).problems).toEqual([]);
});

describe('results', () => {
  const file = (model: string) => `${model}/results_2024-06-15T13-57-14.107376.json`;
  const source: Side = [file(pair.from), result(pair.from)];
  function checkResults(added: Side) {
    const files = touched([source], [added]);
    return checkMoves({ pair, rule: resultsRule(pair), touched: files, own: [source[0]], taken: [] }).problems;
  }
  const kept = (changes: Record<string, unknown>): Side => [file(pair.to), result(pair.to, changes)];
  test.each<[string, Side, object[]]>([
    ['all three fields', kept({}), []],
    [
      'model_name is kept',
      kept({ model_name: pair.from }),
      [{ problem: 'field-unchanged', path: file(pair.to), field: 'model_name' }],
    ],
    [
      'model_name_sanitized is kept',
      kept({ model_name_sanitized: '01-ai__Yi-34B' }),
      [{ problem: 'field-unchanged', path: file(pair.to), field: 'model_name_sanitized' }],
    ],
    [
      'model_args is kept',
      kept({ config: { model: 'hf', model_args: `pretrained=${pair.from},revision=main,dtype=bfloat16` } }),
      [{ problem: 'field-unchanged', path: file(pair.to), field: 'config.model_args' }],
    ],
    [
      'it is kept as a large file, outside git',
      [file(pair.to), 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 1\n'],
      [{ problem: 'unreadable', path: file(pair.to) }],
    ],
    [
      'a score is better now',
      kept({ results: { leaderboard_gpqa: { 'acc_norm,none': 0.9 } } }),
      [
        {
          problem: 'fields-changed',
          path: file(pair.to),
          fields: ['results.leaderboard_gpqa.acc_norm,none'],
        },
      ],
    ],
  ])('%s', (_, added, problems) => {
    expect(checkResults(added)).toEqual(problems);
  });
});
