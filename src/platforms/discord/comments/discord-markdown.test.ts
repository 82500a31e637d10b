import { expect, test } from 'vitest';
import { discordMarkdown } from './discord-markdown.ts';
import { splitText } from './split-text.ts';

test.each([
  [
    'words and links',
    'See [the file](https://hub.test/a) and `code`.',
    'See [the file](https://hub.test/a) and `code`.',
  ],
  ['the marker', 'Done.\n\n<!-- steward:0123456789abcdef0123 -->', 'Done.'],
  [
    'a folded part',
    '<details><summary>From the log</summary>\n\nx\n</details>\nafter',
    '**From the log**\n\nx\n\nafter',
  ],
  ['code with HTML in it', '```text\n<details> | a | b |\n---\n```', '```text\n<details> | a | b |\n---\n```'],
  ['code of four backticks', '````\n```\n<b>\n````', '````\n```\n<b>\n````'],
  ['a table', '| model | score |\n|---|---:|\n| a | 1 |\n| b\\|c | 2 |', '**model** · **score**\na · 1\nb\\|c · 2'],
  ['a row without a head', '| a | 1 |', 'a · 1'],
  ['an image', 'a ![alt](https://x.test/y.png) b', 'a  b'],
  ['headings', '### three\n#### four', '### three\n**four**'],
  ['a rule', 'a\n\n---\n\nb', 'a\n\n⸻\n\nb'],
  ['escaped letters', '\\<b\\> a\\_b \\![x](y)', '\\<b\\> a\\_b \\![x](y)'],
  ['a mention', '@olivia-owner: declined', '@olivia-owner: declined'],
])('Discord shows %s', (_what, text, shown) => {
  expect(discordMarkdown(text)).toBe(shown);
});

test.each([
  ['short', 'a b', 10, ['a b']],
  ['paragraphs', 'aaaaa\n\nbbbbb\n\nccccc', 16, ['aaaaa', 'bbbbb\n\nccccc']],
  ['lines', 'aaaaaaaa\nbbbbbbbb', 14, ['aaaaaaaa', 'bbbbbbbb']],
  ['one long word', 'a'.repeat(20), 14, ['a'.repeat(10), 'a'.repeat(10)]],
  ['code', '```text\naaaa\nbbbb\ncccc\n```', 22, ['```text\naaaa\nbbbb\n```', '```text\ncccc\n```']],
])('a text is split: %s', (_what, text, longest, parts) => {
  expect(splitText(text, longest)).toEqual(parts);
  expect(parts.every((part) => part.length <= longest)).toBe(true);
});
