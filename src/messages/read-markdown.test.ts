import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const prose = (text: string): string[] => readMarkdown(text).lines.map((line) => line.text);

describe('prose', () => {
  it.each([
    ['paragraphs, headings and list items', '# Title\n\none\ntwo\n\n- three', ['Title', 'one', 'two', 'three']],
    ['a bare word in code is kept', 'status is `FAILED` now', ['status is FAILED now']],
    ['a sentence in code is not', 'write `please remove a/b` here', ['write   here']],
    [
      'but what the form says about a model',
      'it says `Model "a/b-7b" was not found on hub!`',
      ['it says Model "a/b-7b" was not found on hub!'],
    ],
    ['a command in code is not', 'write `/remove` here', ['write   here']],
    ['underscores inside names stay', 'jeiku/Average_Normie_l3_v1_8B', ['jeiku/Average_Normie_l3_v1_8B']],
    ['an anchor text is followed by its address', '[ours](https://hf.co/a/b)', ['ours ( https://hf.co/a/b )']],
    ['words behind a comment are shown', '<!-- hidden --> shown', ['shown']],
    ['entities and escapes are read', 'a\\_b &amp; c', ['a_b & c']],
  ])('%s', (_, text, expected) => {
    expect(prose(text)).toEqual(expected);
  });

  it.each([
    ['quotes', '> quoted'],
    ['nested quotes', '> > quoted\n> quoted'],
    ['fences', '```json\n{}\n```'],
    ['indented code', '    code'],
    ['HTML blocks', '<div>\nhidden\n</div>'],
    ['HTML comments', '<!-- hidden\nhidden -->'],
    ['a quote in HTML with blank lines', '<blockquote>\n\nquoted\n\n</blockquote>'],
    ['alt texts', '![please remove](a.png)'],
    ['struck-out words', '~~please remove it~~'],
    ['deleted words in HTML', '<del>please remove it</del>'],
    ['a quote mark as an entity', '&gt; quoted'],
    ['the line of a mail program', 'On Mon, Jan 8, 2024 at 9:13 AM maintainer1 <m@example.org> wrote:'],
    ['what a mail program puts below', '-----Original Message-----\nFrom: somebody\n\nplease remove it'],
  ])('%s are not prose', (_, text) => {
    expect(prose(text)).toEqual([]);
  });

  it('a lazy line of a quote is prose, but not plain', () => {
    const { lines } = readMarkdown('> quoted\nmine\n\nown');
    expect(lines.map(({ text, plain }) => [text, plain])).toEqual([
      ['mine', false],
      ['own', true],
    ]);
  });

  it('counts lines in the source', () => {
    const { lines } = readMarkdown('one\n\n```\ncode\n```\r\n\r\ntwo\nthree');
    expect(lines.map(({ text, line }) => [text, line])).toEqual([
      ['one', 1],
      ['two', 7],
      ['three', 8],
    ]);
  });
});

describe('long messages', () => {
  const log = Array.from({ length: 2000 }, (_, index) => `line ${index}`).join('\n');

  it('keeps the beginning and the end, with their lines', () => {
    const message = readMarkdown(`first\n\n${log}\n\nlast`);
    expect(message.cut).toBe(true);
    expect(message.lines.at(0)).toMatchObject({ text: 'first', line: 1 });
    expect(message.lines.at(-1)).toMatchObject({ text: 'last', line: 2004 });
  });

  it('a fence that is open at the cut stays a fence', () => {
    expect(prose(`first\n\n\`\`\`\n${log}\n\nstill code\n\`\`\`\n\nlast`)).toEqual(['first', 'last']);
  });

  it('one endless line keeps its end', () => {
    expect(prose(`${'a '.repeat(20_000)}last`).at(-1)).toMatch(/last$/);
  });
});

it.each(['>', '[a](', '![', '*a_ ', '- ', '`', '~~', '<!--', '[a]: b\n', ']\n>#\n', '&#', '\0'])(
  'reads any amount of %j',
  (part) => {
    expect(readMarkdown(part.repeat(20_000)).cut).toBe(true);
  },
);
