import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reject } from '../../../../handlers/reject.ts';
import { report } from '../../../../handlers/report.ts';
import { submit } from '../../../../handlers/submit.ts';
import type { Handler } from '../../../cases/handler.ts';
import { parseCommands } from '../../../messages/parse-commands.ts';
import { readArguments } from '../../../messages/read-arguments.ts';
import { readMarkdown } from '../../../messages/read-markdown.ts';
import { asWords } from './as-words.ts';
import { type WrittenArgument, writeCommand } from './write-command.ts';

function readBack(handler: Handler, given: WrittenArgument[]): unknown {
  const commands = parseCommands(readMarkdown(writeCommand(handler.verb, given)));
  const [command] = commands;
  if (!command || commands.length > 1) return commands;
  const read = readArguments(handler, command);
  return read.ok ? read.value : read.problems;
}

describe('a slash command as it would be written', () => {
  test.each<[string, Handler, WrittenArgument[], string, unknown]>([
    ['nothing', report, [], '/report', {}],
    ['one word', report, [{ name: 'target', value: 'org/model' }], '/report target=org/model', { target: 'org/model' }],
    [
      'several words',
      report,
      [{ name: 'text', value: 'it ran out of memory.' }],
      '/report text="it ran out of memory."',
      { text: 'it ran out of memory.' },
    ],
    [
      'quotes',
      report,
      [{ name: 'text', value: 'it says "out of memory" again' }],
      `/report text='it says "out of memory" again'`,
      { text: 'it says "out of memory" again' },
    ],
    [
      'line breaks, which become spaces',
      reject,
      [{ name: 'words', value: 'c-12 first\n\n- second' }],
      '/reject words="c-12 first - second"',
      { words: 'c-12 first - second' },
    ],
    [
      'what Markdown would take for itself',
      report,
      [
        { name: 'target', value: 'org/a_b_c' },
        { name: 'text', value: '`x` *y* <z> [a](b) &amp; \\' },
      ],
      '/report target=org/a\\_b\\_c text="\\`x\\` \\*y\\* \\<z\\> \\[a\\](b) \\&amp; \\\\"',
      { target: 'org/a_b_c', text: '`x` *y* <z> [a](b) &amp; \\' },
    ],
    [
      'yes and no',
      submit,
      [
        { name: 'model', value: 'org/model' },
        { name: 'chat-template', value: true },
      ],
      '/submit model=org/model chat-template=true',
      { model: 'org/model', chat_template: true },
    ],
    ['punctuation at the end', report, [{ name: 'text', value: 'why?' }], '/report text="why?"', { text: 'why?' }],
  ])('%s', (_what, handler, given, written, value) => {
    expect(writeCommand(handler.verb, given)).toBe(written);
    expect(readBack(handler, given)).toEqual(value);
  });

  test('whatever is given is read back, but for the invisible joiner and for what separates lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: fc.constantFrom(...'a"\'“”«» ~\\_*`[]()<>!&#=.,;:?/-'), maxLength: 40 }),
        (one, other) => {
          const given = [
            { name: 'target', value: `a${one}` },
            { name: 'text', value: `${other}b` },
          ];
          const visible = (text: string) =>
            text
              .replace(/[\u200b\u2060\ufeff\0]/g, '')
              .replace(/[\u2028\u2029]/g, ' ')
              .trim();
          const { target, text } = Object(readBack(report, given));
          expect([target, text].map((each) => visible(String(each)))).toEqual(given.map(({ value }) => visible(value)));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a message that somebody picked', () => {
  test.each([
    ['/approve c-12'],
    ['My model failed\n/approve c-12'],
    ['- /approve c-12'],
    ['\\/approve c-12'],
    ['> hm\n\n/approve c-12'],
    ['<br>/approve c-12'],
    ['<b>/approve</b> c-12'],
    ['&#47;approve c-12'],
    ['&nbsp;/approve c-12'],
    ['![a](b)/approve c-12'],
    ['~~x~~/approve c-12'],
  ])('gives no command: %j', (text) => {
    expect(parseCommands(readMarkdown(asWords(text)))).toEqual([]);
  });

  test('keeps its words', () => {
    expect(asWords('org/model failed,\nsee https://hub.test/a/b')).toBe('org/model failed,\nsee https://hub.test/a/b');
  });
});
