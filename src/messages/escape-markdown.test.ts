import { Parser } from 'commonmark';
import { describe, expect, it } from 'vitest';
import { codeSpan } from './code-span.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** The kinds of nodes a text is parsed to, and its visible words. */
function parse(text: string): { kinds: string[]; words: string } {
  const walker = new Parser().parse(text).walker();
  const kinds = new Set<string>();
  let words = '';
  for (let step = walker.next(); step; step = walker.next()) {
    kinds.add(step.node.type);
    if (step.entering) words += step.node.literal ?? '';
  }
  return { kinds: [...kinds], words };
}

describe('escapeMarkdown', () => {
  it.each([
    'a_b_c *bold* **x** `code`',
    '[link](https://example.com) ![image](x)',
    '<b>html</b> <!-- comment --> <https://x.y>',
    '# heading',
    '- item',
    '1. item',
    '> quote',
    '&lt;b&gt; &amp;',
    '\\*not escaped\\*',
    '    code',
  ])('%s is plain text', (text) => {
    expect(parse(escapeMarkdown(text)).kinds.sort()).toEqual(['document', 'paragraph', 'text']);
  });

  it('mentions nobody and refers to no issue', () => {
    expect(escapeMarkdown('@maintainer1 see #12 and org/repo#3, GH-4')).not.toMatch(/@\w|#\d|GH-\d/);
  });

  it('keeps the words', () => {
    expect(parse(escapeMarkdown('org/model_v0.1 failed (50%)')).words).toBe('org/model_v0.1 failed (50%)');
  });

  it('takes away letters that turn the direction', () => {
    expect(escapeMarkdown('a\u202eb\u2066c')).toBe('abc');
  });
});

describe('codeSpan', () => {
  it.each(['plain', 'with ` tick', '``', '`a`', 'two `` and ``` three', '@someone', '<b>'])(
    '%s stays as it is',
    (text) => {
      const parsed = parse(codeSpan(text));
      expect(parsed.kinds.sort()).toEqual(['code', 'document', 'paragraph']);
      expect(parsed.words).toBe(text);
    },
  );

  it('is one line', () => {
    expect(codeSpan('a\n\nb')).toBe('`a b`');
  });
});
