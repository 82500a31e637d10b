import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boardFacts } from '../../src/faq/board-facts.ts';
import { parseCommands } from '../../src/messages/parse-commands.ts';
import { readMarkdown } from '../../src/messages/read-markdown.ts';
import { openTemplates } from '../../src/replies/open-templates.ts';
import { type TemplateName, templateNames } from '../../src/replies/template-names.ts';
import { accountSamples } from './accounts.ts';
import { answerSamples } from './answers.ts';
import { caseSamples } from './cases.ts';
import { discordSamples } from './discord.ts';
import { faqNames } from './faq-names.ts';
import { ownerSamples } from './owners.ts';
import { github, hub, type Sample } from './sample.ts';
import { board } from './sample-case.ts';
import { submissionSamples } from './submissions.ts';

const samples: Record<TemplateName, Sample[]> = {
  ...caseSamples,
  ...answerSamples,
  ...submissionSamples,
  ...ownerSamples,
  ...accountSamples,
  ...discordSamples,
  faq: faqNames.map((entry) => ({
    when: entry,
    data: { entries: [entry], board: boardFacts({ board, hub, github }) },
  })),
  'faq-list': [{ when: 'no entry fits', data: { words: 'the weather' } }],
};
const say = openTemplates({ standard: join(import.meta.dirname, '../../templates'), overrides: null });
const texts = templateNames.flatMap((template) =>
  samples[template].map(({ when, data }) => ({ template, when, text: render(template, { when, data }) })),
);

describe('everything the bot can say', () => {
  test('is in the gallery', async () => {
    await expect(gallery()).toMatchFileSnapshot('gallery.md');
  });

  test.each(texts)('$template ($when) starts nothing when the bot reads it', ({ text }) => {
    expect(parseCommands(readMarkdown(text))).toEqual([]);
  });

  test.each(texts)('$template ($when) shows code and names as they are', ({ text }) => {
    expect(readMarkdown(text).codeSpans.filter((span) => span.text.includes('\\'))).toEqual([]);
    expect(text).not.toMatch(/\{[{%]|undefined|\[object/);
  });
});

function render(template: TemplateName, { when, data }: Sample): string {
  try {
    return say({ template, data });
  } catch (fault) {
    const [message] = String(fault).split('\n');
    throw new Error(`the sample "${when}" of ${template} does not fit its template: ${message}`);
  }
}

function gallery(): string {
  const parts = templateNames.map((template) => {
    const shown = texts
      .filter((each) => each.template === template)
      .map(({ when, text }) => `*${when}*\n\n${quote(text)}`);
    return `## ${template}\n\n${shown.join('\n\n')}\n`;
  });
  const intro = 'Every text the bot can say, with sample data. Made by `npx vitest run test/gallery -u`.';
  return `# Reply gallery\n\n${intro}\n\n${parts.join('\n')}`;
}

function quote(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}
