import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import { openTemplates } from '../replies/open-templates.ts';
import { boardFacts } from './board-facts.ts';
import { faqEntries } from './faq-entries.ts';
import { findFaqEntry } from './find-faq-entry.ts';

const templates = join(import.meta.dirname, '../../templates');

const sites = { hub: 'https://hub.test', github: 'https://github.test' };

describe('words find their entry', () => {
  test.each([
    { asks: 'rename', about: 'rename' },
    { asks: 'closed', about: null },
    { asks: 'closed-models', about: 'closed-models' },
    { asks: 'trust_remote_code', about: 'remote-code' },
    { asks: 'My model requires trust_remote_code=True, can I submit it?', about: 'remote-code' },
    { asks: 'Can I submit GGUF models?', about: 'supported-models' },
    { asks: 'Is my architecture supported?', about: 'supported-models' },
    { asks: 'May one submit a model whose config has "torch_dtype": "float32"?', about: 'size-limits' },
    { asks: 'How large may a model be?', about: 'size-limits' },
    { asks: 'How many models can I submit per week?', about: 'quota' },
    { asks: 'what must my model card have?', about: 'model-card' },
    { asks: 'how do i submit a model', about: 'submit' },
    { asks: 'Can I evaluate my model with a chat template?', about: 'chat-template' },
    { asks: 'How can I follow the evaluation of my model?', about: 'follow' },
    { asks: 'My model disappeared from all the queues', about: 'disappeared' },
    { asks: 'What causes an evaluation failure?', about: 'failure-causes' },
    { asks: 'How do I report an evaluation failure?', about: 'report-failure' },
    { asks: 'can I re-upload my model under another name', about: 're-upload' },
    { asks: 'where are the results stored', about: 'results' },
    { asks: 'Why do models appear several times in the leaderboard?', about: 'duplicates' },
    { asks: 'What is this concept of flagging?', about: 'flagging' },
    { asks: 'My model was flagged, how do I appeal?', about: 'wrongly-flagged' },
    { asks: 'how to search for a model', about: 'search' },
    { asks: 'How can I update my model to a new commit?', about: 'update' },
    { asks: 'Does the name change on the board after renaming?', about: 'rename' },
    { asks: 'What does “Show only maintainer’s choice” do?', about: 'official-providers' },
    { asks: 'How are the scores normalised?', about: 'raw-scores' },
    { asks: 'Why do you differentiate between pretrained and merges?', about: 'categories' },
    { asks: 'What should I use the leaderboard for?', about: 'intended-uses' },
    { asks: 'Why is GPT-4 not listed? closed source?', about: 'closed-models' },
    { asks: 'I cannot access it with the gradio client', about: 'api' },
    { asks: 'I have another problem, help!', about: 'another-problem' },
    { asks: 'the weather', about: null },
    { asks: 'Thanks a lot, works now', about: null },
    { asks: '', about: null },
  ])('$asks: $about', ({ asks, about }) => {
    expect(findFaqEntry(asks)?.name ?? null).toBe(about);
  });
});

describe('every entry', () => {
  const names = faqEntries.map((entry) => entry.name);
  const say = openTemplates({ standard: templates, overrides: null });
  const board = boardSchema.parse({
    ...{ name: 'b', title: 'B', spaces: ['org/space'], requests: { dataset: 'org/asked' }, maintainers: {} },
    submissions: {
      limits: { billionParameters: 33, cardCharacters: 321 },
      quota: { requests: 7, higher: ['big-org'] },
    },
  });

  test('has one answer, and each answer an entry', () => {
    const files = readdirSync(join(templates, 'faq')).map((file) => file.replace('.md', ''));
    expect(files.toSorted()).toEqual(names.toSorted());
  });

  test('is in the list once', () => {
    const list = readFileSync(join(templates, 'faq-list.md'), 'utf8');
    expect([...list.matchAll(/`\/faq ([\w-]+)`/g)].map((match) => match[1] ?? '').toSorted()).toEqual(names.toSorted());
  });

  test.each(names)(
    '%s is found by its own name, and its answer can be said on a board that names no more than it must',
    (name) => {
      expect(findFaqEntry(name)?.name).toBe(name);
      expect(say({ template: 'faq', data: { entries: [name], board: boardFacts({ board, ...sites }) } })).not.toBe('');
    },
  );

  test.each([
    { name: 'size-limits', says: 'Up to 33 billion' },
    { name: 'model-card', says: '321 characters' },
    { name: 'quota', says: '7 request files' },
    { name: 'quota', says: '`big-org`' },
    { name: 'follow', says: 'https://hub.test/datasets/org/asked' },
    { name: 'another-problem', says: 'https://hub.test/spaces/org/space/discussions' },
  ])('$name tells what this board’s configuration says: $says', ({ name, says }) => {
    expect(say({ template: 'faq', data: { entries: [name], board: boardFacts({ board, ...sites }) } })).toContain(says);
  });
});
