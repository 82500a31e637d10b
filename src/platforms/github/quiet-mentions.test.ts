import { describe, expect, test } from 'vitest';
import { quietMentions } from './quiet-mentions.ts';

const shown = (text: string) => quietMentions(text, ['Mira-Maintainer', 'a_b']).replaceAll('\u2060', '·');

describe('the bot’s words on GitHub', () => {
  test.each([
    [
      'a name that only the Hub vouches for',
      '@olivia-owner The evaluation ended',
      '@·olivia-owner The evaluation ended',
    ],
    ['a maintainer or somebody of this thread', 'Ask @mira-maintainer.', 'Ask @mira-maintainer.'],
    ['a name with an escaped letter', 'Ask @a\\_b and @c\\_d', 'Ask @a\\_b and @·c\\_d'],
    ['several names', '@sam, @mira-maintainer (@noor)', '@·sam, @mira-maintainer (@·noor)'],
    ['a name in bold and at a line’s start', '**@sam**\n@noor', '**@·sam**\n@·noor'],
    ['an escaped sign, which GitHub calls by all the same', '\\@sam', '\\@·sam'],
    ['a team, also one called like a maintainer', '@mira-maintainer/all', '@·mira-maintainer/all'],
    ['an e-mail address', 'write to a@b.org', 'write to a@b.org'],
    ['inline code', 'say `/cancel @sam #12`', 'say `/cancel @sam #12`'],
    ['inline code with two ticks', '``a ` @sam`` @sam', '``a ` @sam`` @·sam'],
    ['ticks that close nothing', 'it`s @sam', 'it`s @·sam'],
    ['ticks in two paragraphs', 'a ` b\n\n@sam ` c', 'a ` b\n\n@·sam ` c'],
    ['escaped ticks', '\\`@sam\\`', '\\`@·sam\\`'],
    ['fenced code', '```text\n@sam #12\n```\n@sam', '```text\n@sam #12\n```\n@·sam'],
    ['a fence that is not closed', '~~~\n@sam', '~~~\n@sam'],
    ['the marker', '<!-- steward:@sam#12 -->', '<!-- steward:@sam#12 -->'],
    ['an address', 'https://hub.test/@sam/x#12', 'https://hub.test/@sam/x#12'],
    ['a link', '[@sam](https://hub.test/@sam#1)', '[@·sam](https://hub.test/@sam#1)'],
    ['a number', 'see #12 and GH-7', 'see #·12 and GH-·7'],
    ['a number of another repository', 'owner/name#12', 'owner/name#·12'],
    ['what is no number', '# 12\n### 3B &#64; c-12', '# 12\n### 3B &#64; c-12'],
  ])('%s', (_what, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
