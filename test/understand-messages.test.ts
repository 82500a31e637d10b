import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handlers } from '../handlers/index.ts';
import { understand } from '../src/messages/understand.ts';
import type { Understanding } from '../src/messages/understanding.ts';

/** Our own labelled messages, written in the style of reference/discussions.md and by its labelling rules. */
interface Labelled {
  id: string;
  kind: 'opening' | 'reply';
  title: string;
  body: string;
  author_role: string;
  intent: string;
  models: string[];
  request_files: string[];
  should_act: boolean;
}

const verbs = { verbs: handlers };

const messages = ['messages.jsonl', 'further-messages.jsonl'].flatMap((file) =>
  readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Labelled => JSON.parse(line)),
);

const read = messages.map((message) => {
  const { kind, title, body, author_role: authorRole } = message;
  return { message, understood: understand({ kind, title, body, authorRole }, verbs) };
});

const share = (part: number, whole: number): number => part / Math.max(1, whole);
const sorted = (names: string[]): string =>
  names
    .map((name) => name.toLowerCase())
    .sort()
    .join();

describe('the labelled messages', () => {
  it('have the labelled intent', () => {
    const right = read.filter(({ message, understood }) => message.intent === understood.intent);
    expect(share(right.length, read.length)).toBeGreaterThan(0.97);
  });

  it('start a workflow where the labels say so', () => {
    const wanted = read.filter(({ message }) => message.should_act);
    expect(share(wanted.filter(({ understood }) => understood.shouldAct).length, wanted.length)).toBeGreaterThan(0.95);
  });

  it('start hardly anything else', () => {
    const started = read.filter(({ understood }) => understood.shouldAct);
    const wrong = started.filter(({ message }) => !message.should_act);
    expect(share(wrong.length, started.length)).toBeLessThan(0.025);
  });

  it.each([
    ['models', 0.05, (found: Understanding) => found.models, (message: Labelled) => message.models],
    [
      'request files',
      0.005,
      (found: Understanding) => found.requestFiles,
      (message: Labelled) => message.request_files,
    ],
  ])('have the labelled %s', (_, most, found, labelled) => {
    const wanted = read.filter(({ message, understood }) => message.should_act && understood.shouldAct);
    const wrong = wanted.filter(({ message, understood }) => sorted(found(understood)) !== sorted(labelled(message)));
    expect(share(wrong.length, wanted.length)).toBeLessThan(most);
  });
});

describe('what is never acted on', () => {
  it.each([
    ['look-alike letters', 'user', 'please rerun mistral\u0430i/Mistral-7B-v0.3, it failed', 'look-alike-letters'],
    ['a turned direction', 'user', 'please evaluate \u202eacme-lab/alpha-7b\u202c', 'look-alike-letters'],
    ['removal by a stranger', 'user', 'Please remove acme-lab/alpha-7b', 'not-the-owner'],
    [
      'a rename into another namespace by a stranger',
      'user',
      'rename big/flagship-70b to fan/flagship-70b',
      'not-the-owner',
    ],
    ['a flag without evidence', 'user', 'Please flag acme-lab/alpha-7b', 'no-evidence'],
    [
      'remote code',
      'model_owner',
      'Please evaluate acme-lab/alpha-7b, it needs trust_remote_code',
      'needs-remote-code',
    ],
    ['a name without organisation', 'model_owner', 'Please evaluate Manatee-7b', 'name-without-organisation'],
  ])('%s', (_, authorRole, body, rule) => {
    const understood = understand({ kind: 'opening', title: 'hello', body, authorRole }, verbs);
    expect(understood.shouldAct).toBe(false);
    expect(understood.because.map((reason) => reason.rule)).toContain(rule);
  });

  it('https://github.com/rust-lang/triagebot/issues/1661 https://github.com/rust-lang/triagebot/pull/709 anything a bot wrote', () => {
    const message = { kind: 'reply' as const, title: 'x', body: '/remove acme-lab/alpha-7b', authorRole: 'bot' };
    const understood = understand(message, verbs);
    expect(understood).toMatchObject({ intent: 'other', models: [], shouldAct: false });
  });

  it('further hubs are read like the Hub', () => {
    const body = 'please evaluate http://127.0.0.1:4100/acme-lab/alpha-7b';
    const message = { kind: 'opening' as const, title: '', body, authorRole: 'user' };
    expect(understand(message, verbs).shouldAct).toBe(false);
    expect(understand(message, { ...verbs, hubs: ['http://127.0.0.1:4100'] })).toMatchObject({
      models: ['acme-lab/alpha-7b'],
      shouldAct: true,
    });
  });
});
