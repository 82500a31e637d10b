import { readFileSync } from 'node:fs';
import { handlers } from '../handlers/index.ts';
import { findLinks } from '../src/messages/find-links.ts';
import { parseCommands } from '../src/messages/parse-commands.ts';
import { readMarkdown } from '../src/messages/read-markdown.ts';
import { understand } from '../src/messages/understand.ts';
import { writeRows } from './row.ts';

/** Prints how many messages a second are understood on one core, and the slowest of many hostile 64 kB inputs. Takes a file of JSON lines. */
const file = process.argv[2] ?? 'test/fixtures/messages.jsonl';
const size = 65_536;

interface Line {
  kind: 'opening' | 'reply';
  title: string;
  body: string;
  author_role: string;
}

const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Line => JSON.parse(line));

function understandAll(): void {
  for (const { kind, title, body, author_role } of lines)
    understand({ kind, title, body, authorRole: author_role }, { verbs: handlers });
}

/** Processor time, so that other work on the machine does not count. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const repeated = [
  '>',
  '> ',
  '[',
  '[]',
  '[a](',
  '![a](',
  '*a_ ',
  '**a ',
  '_a ',
  '- ',
  '1. ',
  '* > ',
  '<',
  '<a ',
  '<!--',
  '<![CDATA[',
  '</',
  '&#',
  '&amp;',
  '`',
  '``a`',
  '~~',
  '~~a ',
  '~~~\n',
  '> #\n',
  ']\n>#\n',
  '[a]: b\n',
  '| a | b |\n',
  'a\n- b\n',
  '   a\n',
  '\\',
  '\n',
  ' ',
  '\t',
  'a',
  'a/b ',
  'a/b-7b ',
  'org/model-7b,',
  '/submit a/b-7b\n',
  '/a="',
  '{"model":',
  '{"model":"a/b","revision":"',
  'https://huggingface.co/a/b ',
  'https://huggingface.co/a/b',
  'hf.co/a/b(',
  'a_eval_request_',
  'a/a_eval_request_False_float16_Original.json ',
  'please ',
  'could you ',
  'rename a/b-7b to a/c-7b ',
  'why not ',
  'flag ',
  'не ',
  '评测',
  '\u200b',
  '\u0301',
  '⟦0⟧',
  'i will ',
  'not ',
  '. ',
  '? ',
  '@a ',
  'please remove the ',
  'can you evaluate my model ',
  'a.',
  'a-',
  '""',
  "'",
  '“',
  '=>',
  'from a/b-1b to ',
];
const hostile = repeated.map((part) => part.repeat(Math.ceil(size / part.length)).slice(0, size));
const nested = Array.from(
  { length: 400 },
  (_, depth) => `${'  '.repeat(depth % 80)}- ${'> '.repeat(depth % 40)}a`,
).join('\n');
const ticks = Array.from({ length: 360 }, (_, count) => '`'.repeat(count + 1)).join(' ');

understandAll();
let best = 0;
for (let round = 0; round < 15; round += 1) best = Math.max(best, (lines.length / milliseconds(understandAll)) * 1000);
writeRows([
  { what: `messages understood on one core (${lines.length} of ${file})`, steward: best, floor: null, unit: '/s' },
]);

/** The fastest of three runs: what the input costs, not what the machine was doing beside it. */
function cost(work: () => void): number {
  return Math.min(milliseconds(work), milliseconds(work), milliseconds(work));
}

const measured = [...hostile, nested, ticks].map((body) => {
  const title = body.slice(0, 300);
  const understood = cost(() => understand({ kind: 'opening', title, body, authorRole: 'user' }, { verbs: handlers }));
  const read = cost(() => parseCommands(readMarkdown(body)));
  const linked = cost(() => findLinks(readMarkdown(body)));
  return { part: JSON.stringify(body.slice(0, 24)), worst: Math.max(understood, read, linked) };
});
measured.sort((a, b) => b.worst - a.worst);
writeRows(
  measured
    .slice(0, 3)
    .map(({ part, worst }) => ({ what: `64 kB of \`${part}\`, all readers`, steward: worst, floor: null, unit: 'ms' })),
);
