import { describe, expect, it } from 'vitest';
import { parseCommands } from './parse-commands.ts';
import { readMarkdown } from './read-markdown.ts';

const verbs = (text: string): string[] => parseCommands(readMarkdown(text)).map(({ verb }) => verb);

describe('what is a command', () => {
  it.each([
    ['alone', '/approve', ['approve']],
    ['in upper case', '/Approve', ['approve']],
    ['with punctuation', '/approve!', ['approve']],
    ['after prose', 'Thanks!\n/approve', ['approve']],
    ['in a list', '- /status a/b\n- /queue', ['status', 'queue']],
    ['twice', '/relaunch\n/relaunch', ['relaunch', 'relaunch']],
    ['indented by three spaces', '   /approve', ['approve']],
    ['in the tail of a long log', `${'line of a log\n'.repeat(3000)}\n/status a/b`, ['status']],
  ])('%s', (_, text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });
});

describe('what is no command', () => {
  it.each([
    ['a path', '/usr/bin/x'],
    ['a dataset path', '/datasets/org/name'],
    ['a folder alone', '/usr'],
    ['sarcasm', '/s'],
    ['a copy line', '/cc\n@maintainer1'],
    ['within a sentence', 'please /approve'],
    ['two slashes', '//status a/b'],
    ['a heading', '# /help'],
    ['emphasised', '**/approve** it'],
    ['a link', '[/approve](https://example.com)'],
    ['struck out', '~~/approve~~'],
    ['a number', '/1234'],
    ['an image', '![/approve](a.png)'],
    ['a word glued to a path', '/approve/this'],
    ['an open fence in a long message', `\`\`\`\n${'line of a log\n'.repeat(3000)}\n/approve`],
  ])('%s', (_, text) => {
    expect(verbs(text)).toEqual([]);
  });

  it.each([
    [
      'https://github.com/bors-ng/bors-ng/issues/173 commands in code do not fire',
      '```\n/approve\n```\n\n    /approve\n\n`/approve`',
    ],
    [
      'https://github.com/cncf/prow-github-actions/issues/66 commands in inline code and quotes do not fire',
      'write `/approve`\n\n> /approve',
    ],
    [
      'https://github.com/knative/serving/issues/764 commands in HTML comments of templates do not fire',
      '<!--\n/approve\n-->\n\n<!-- /approve -->',
    ],
    ['https://github.com/kubernetes-sigs/prow/issues/431 commands in fences do not fire', '~~~text\n/approve\n~~~'],
    ['https://github.com/kubernetes-sigs/prow/pull/432 not even in a fence that is never closed', '```\n/approve'],
    [
      'https://github.com/rust-lang/triagebot/issues/1661 a lazy line of a quote is not the author’s command',
      '> you can write\n/approve',
    ],
    [
      'https://github.com/rust-lang/triagebot/pull/709 help texts that quote a command do not fire',
      'Did you mean `/approve`?\n\n> /aprove',
    ],
  ])('%s', (_, text) => {
    expect(verbs(text)).toEqual([]);
  });
});

it('https://github.com/openjournals/buffy/issues/98 https://github.com/openjournals/joss/issues/820 any line counts, not only the first', () => {
  expect(verbs('Hello\n\nplease do\n/status a/b\nand then\n/queue')).toEqual(['status', 'queue']);
});

it('https://github.com/dependabot/feedback/issues/537 words around the command do not matter', () => {
  expect(verbs('Hi @maintainer1,\n/relaunch\nthanks a lot!')).toEqual(['relaunch']);
});

it('reads names, quotes straight and curly, code around a name, and the line', () => {
  const [command] = parseCommands(
    readMarkdown('hello\n\n/submit `org/model`, precision=bfloat16 type=“chat models” --Chat-Template="yes"'),
  );
  expect(command).toEqual({
    verb: 'submit',
    positional: ['org/model'],
    named: { precision: 'bfloat16', type: 'chat models', chat_template: 'yes' },
    rest: 'org/model, precision=bfloat16 type=“chat models” --Chat-Template="yes"',
    source: '/submit org/model, precision=bfloat16 type=“chat models” --Chat-Template="yes"',
    line: 3,
  });
});
