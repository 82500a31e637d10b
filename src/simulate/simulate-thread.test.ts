import { expect, test } from 'vitest';
import { handlers } from '../../handlers/index.ts';
import { boardSchema } from '../boards/board.ts';
import { understand } from '../messages/understand.ts';
import type { MessageToUnderstand } from '../messages/understanding.ts';
import { readPastThread } from './past-thread.ts';
import { simulateThread } from './simulate-thread.ts';

const board = boardSchema.parse({
  ...{ name: 'b', title: 'B', spaces: ['org/space'], requests: { dataset: 'org/requests' } },
  maintainers: { logins: ['Noor'] },
});

const read = (message: MessageToUnderstand) => understand(message, { verbs: handlers });

function simulated(line: unknown, more: { prose?: boolean; since?: Date } = {}): string[] {
  const past = readPastThread(line);
  if (!past) throw new Error('no thread');
  const of = { ...board, approvals: { ...board.approvals, prose: more.prose ?? false } };
  return simulateThread(past, { board: of, understand: read, since: more.since ?? null }).map(
    ({ number, action, code, targets, template }) =>
      [number, action, code, ...targets, ...(template ? [`(${template})`] : [])].join(' '),
  );
}

const failed = { author: 'olivia', text: 'My model failed, can you look?' };

test('a thread is read as it went on, with what the bot would have said in between', () => {
  const messages = [
    failed,
    { author: 'olivia', text: 'My model failed, please help!' },
    { author: 'olivia', text: 'acme-lab/alpha-7b' },
    { author: 'sam', text: 'Same with mine, good luck.' },
    { author: 'mira', role: 'maintainer', text: 'Go ahead, LGTM.' },
  ];
  const line = { title: 'Model failed', messages };
  const before = [
    '1 question asked-for-target (ask-target)',
    '2 silence question-unanswered',
    '3 case report-in-words acme-lab/alpha-7b (read-as)',
    '4 silence no-request-in-words',
  ];
  expect(simulated(line)).toEqual([...before, '5 hint approval-in-words (approval-in-words)']);
  expect(simulated(line, { prose: true })).toEqual([...before, '5 approval approved']);
});

test.each([
  { who: { author: 'noor' }, says: 'a listed maintainer', next: 'silence maintainer-is-talking' },
  { who: { author: 'mira', role: 'maintainer' }, says: 'a role', next: 'silence maintainer-is-talking' },
  { who: { author: 'sam' }, says: 'somebody else', next: 'case report-in-words acme-lab/alpha-7b (read-as)' },
])('whom the bot lets talk: $says', ({ who, next }) => {
  const asked = { ...who, text: 'Which one, please?', createdAt: '2024-09-02T10:00:00Z' };
  const answer = { author: 'olivia', text: 'acme-lab/alpha-7b failed', createdAt: '2024-09-03T10:00:00Z' };
  const opening = { author: 'olivia', text: 'Hello', createdAt: '2024-09-01T10:00:00Z' };
  expect(simulated({ title: 'Hi', messages: [opening, asked, answer] }).at(-1)).toBe(`3 ${next}`);
  const late = { ...answer, createdAt: '2024-09-19T10:00:00Z' };
  expect(simulated({ title: 'Hi', messages: [opening, asked, late] }).at(-1)).toMatch('3 case');
});

test('labelled messages stand alone; an empty opening stands before a reply', () => {
  expect(
    simulated({ kind: 'opening', title: 'Failed', body: 'acme-lab/alpha-7b failed', author_role: 'user' }),
  ).toEqual(['1 case report-in-words acme-lab/alpha-7b (read-as)']);
  expect(simulated({ kind: 'reply', title: 'Hi', body: '/status acme-lab/alpha-7b', author_role: 'user' })).toEqual([
    '2 command command /status acme-lab/alpha-7b',
  ]);
});

test('messages before a day are context only', () => {
  const messages = [
    { ...failed, createdAt: '2024-01-01T00:00:00Z' },
    { author: 'olivia', text: 'acme-lab/alpha-7b', createdAt: '2024-03-01T00:00:00Z' },
  ];
  expect(simulated({ title: 'Model failed', messages }, { since: new Date('2024-02-01') })).toEqual([
    '2 case report-in-words acme-lab/alpha-7b (read-as)',
  ]);
});

test('a line that is neither is none', () => {
  for (const line of [null, 1, {}, { title: 'x' }, { kind: 'letter', title: 'x' }])
    expect(readPastThread(line)).toBeNull();
});
