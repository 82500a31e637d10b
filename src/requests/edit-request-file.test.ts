import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editRequestFile } from './edit-request-file.ts';
import { readLowBitBoard } from './fixtures/read-low-bit-board.ts';

describe('only the value changes', () => {
  test.each([
    ['indent 2', '{\n  "status": "FAILED",\n  "a": 1\n}', '{\n  "status": "PENDING",\n  "a": 1\n}'],
    ['one line', '{"a": [1,{"status": "x"}], "status": "FAILED"}', '{"a": [1,{"status": "x"}], "status": "PENDING"}'],
    ['odd spacing', '{ "status"\t:\n"FAILED" , "a":1 }\n', '{ "status"\t:\n"PENDING" , "a":1 }\n'],
    ['CRLF', '{\r\n\t"status": "FAILED"\r\n}\r\n', '{\r\n\t"status": "PENDING"\r\n}\r\n'],
    [
      'escapes',
      '{"t": "\\ud83d\\udcac \\/ \\"status\\": 1", "status": "FAILED"}',
      '{"t": "\\ud83d\\udcac \\/ \\"status\\": 1", "status": "PENDING"}',
    ],
    [
      'number spelling',
      '{"params": 7.0, "x": 1e+03, "status": "FAILED"}',
      '{"params": 7.0, "x": 1e+03, "status": "PENDING"}',
    ],
    ['NaN of Python', '{"params": NaN, "status": "FAILED"}', '{"params": NaN, "status": "PENDING"}'],
    ['an escaped key', '{"st\\u0061tus": "FAILED"}', '{"st\\u0061tus": "PENDING"}'],
    ['a repeated key: the last counts', '{"status": "A", "status": "B"}', '{"status": "A", "status": "PENDING"}'],
    ['a byte order mark', '\uFEFF{"status": "FAILED"}', '\uFEFF{"status": "PENDING"}'],
    ['a value that is no scalar', '{"status": {"b": [1, "}"]}, "a": 1}', '{"status": "PENDING", "a": 1}'],
    ['no such field', '{"model": "o/m"}', '{"model": "o/m"}'],
    ['an empty object', '{}', '{}'],
  ])('%s', (_, text, expected) => {
    expect(editRequestFile(text, { status: 'PENDING' })).toBe(expected);
  });

  test.each([
    ['a number said otherwise', '{"params": 7.0}', { params: 7 }, '{"params": 7.0}'],
    ['emoji escaped as in the file', '{"t": "x"}', { t: '💬 é' }, '{"t": "\\ud83d\\udcac \\u00e9"}'],
    ['emoji raw as in the file', '{"t": "x", "u": "🔶"}', { t: '💬' }, '{"t": "💬", "u": "🔶"}'],
    [
      'several',
      '{"a": 1, "b": 2, "c": 3}',
      { c: null, a: 'long text', b: true },
      '{"a": "long text", "b": true, "c": null}',
    ],
  ])('%s', (_, text, changes, expected) => {
    expect(editRequestFile(text, changes)).toBe(expected);
  });
});

test.each([
  ['indented', '{\n  "a": 1\n}\n', '{\n  "a": 1,\n  "b": "x",\n  "c": null\n}\n'],
  ['one line', '{"z": 0, "a": 1}', '{"z": 0, "a": 1, "b": "x", "c": null}'],
  ['empty', '{ }', '{"b": "x", "c": null }'],
])('fields are added only when asked: %s', (_, text, expected) => {
  const changes = { b: 'x', c: null };
  expect(editRequestFile(text, changes)).toBe(text);
  expect(editRequestFile(text, changes, { addMissing: true })).toBe(expected);
});

test('what is no JSON object is not edited', () => {
  for (const text of ['', '[]', 'null', '{"a": 1', '"status"']) {
    expect(() => editRequestFile(text, { a: 2 })).toThrow(TypeError);
  }
});

test('a traceback of megabytes and deep nesting are no trouble', () => {
  const traceback = JSON.stringify('x\n"'.repeat(1_000_000));
  const text = `{"traceback": ${traceback}, "a": ${'['.repeat(2000)}${']'.repeat(2000)}, "status": "FAILED"}`;
  expect(editRequestFile(text, { status: 'PENDING' }) === text.replace('FAILED', 'PENDING')).toBe(true);
});

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
);
const keys = fc.oneof(fc.constantFrom('status', 'job_id', '__proto__', '', 'a"b'), fc.string());
const objects = fc.dictionary(keys, fc.jsonValue(), { minKeys: 1, noNullPrototype: true });
const indents = fc.constantFrom(undefined, 1, 2, '\t');

test('for any object: the result says what was asked, and all around it is as before', () => {
  fc.assert(
    fc.property(objects, indents, fc.nat(), scalar, (object, indent, pick, value) => {
      const text = `${JSON.stringify(object, null, indent)}\n`;
      const names = Object.keys(object);
      const key = names[pick % names.length] ?? '';
      const edited = editRequestFile(text, Object.fromEntries([[key, value]]));
      const expected = Object.entries(object).map(([name, old]) => [name, name === key ? value : old]);
      expect(Object.entries(JSON.parse(edited))).toEqual(JSON.parse(JSON.stringify(expected)));
      const undone = editRequestFile(edited, Object.fromEntries([[key, 'mark']]));
      expect(undone).toBe(editRequestFile(text, Object.fromEntries([[key, 'mark']])));
    }),
    { numRuns: 500 },
  );
});

test('the real files of the low-bit board keep everything else', () => {
  for (const { text } of readLowBitBoard()) {
    const edited = editRequestFile(text, { status: 'Restarted', no_such_field: 1 });
    expect(edited).toBe(text.replace(/"status": "\w+"/, '"status": "Restarted"'));
    expect(edited).not.toBe(text);
  }
});
