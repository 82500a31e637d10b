import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Liquid } from 'liquidjs';
import { codeSpan } from '../messages/code-span.ts';
import { escapeMarkdown } from '../messages/escape-markdown.ts';
import type { Say } from './reply.ts';
import { templateNames } from './template-names.ts';

/** A template that cannot be used; the message names the file and, for a mistake in Liquid, line and column. */
export class TemplateProblem extends Error {}

export interface TemplateFolders {
  /** The folder with every template. */
  standard: string;
  /** A folder whose files replace those of the same name; null for none. */
  overrides: string | null;
  /** Told of an override that could not be rendered; the standard template is said instead. */
  report?(problem: TemplateProblem): void;
}

/**
 * Reads all templates at once and checks them, so that a mistake is found at start and not in front of a user. What a
 * template shows is escaped for Markdown; `code` makes inline code, `mention` mentions
 * an account, `raw` is for text that was rendered before.
 */
export function openTemplates({ standard, overrides, report }: TemplateFolders): Say {
  const shipped = readFolder(standard);
  const templates = { ...shipped };
  const missing = templateNames.filter((name) => !(name in templates));
  if (missing.length > 0) throw new TemplateProblem(`${standard} lacks ${missing.join(', ')}`);
  if (overrides !== null) {
    for (const [name, text] of Object.entries(readFolder(overrides))) {
      if (!(name in templates))
        throw new TemplateProblem(
          `${join(overrides, name)}.md replaces no template; the names are those in ${standard}`,
        );
      templates[name] = text;
    }
  }
  const engine = openEngine(templates);
  for (const [name, text] of Object.entries(templates)) check(engine, name, text);
  const spare = overrides === null ? null : openEngine(shipped);
  return ({ template, data }) => {
    try {
      return engine.renderFileSync(template, data).trim();
    } catch (cause) {
      if (!spare) throw cause;
      report?.(problemOf(template, cause));
      return spare.renderFileSync(template, data).trim();
    }
  };
}

function openEngine(templates: Record<string, string>): Liquid {
  const engine = new Liquid({
    templates,
    strictVariables: true,
    strictFilters: true,
    outputEscape: (value: unknown) => escapeMarkdown(String(value ?? '')),
  });
  engine.registerFilter('code', { raw: true, handler: (value: unknown) => codeSpan(String(value ?? '')) });
  engine.registerFilter('mention', { raw: true, handler: (login: unknown) => mention(String(login ?? '')) });
  return engine;
}

/** The one way in which the bot mentions somebody on purpose; anything that is no login is shown as plain text. */
function mention(login: string): string {
  return /^[\w.-]{1,60}$/.test(login) ? `@${login}` : escapeMarkdown(login);
}

function check(engine: Liquid, name: string, text: string): void {
  try {
    engine.parse(text, name);
  } catch (cause) {
    throw problemOf(name, cause);
  }
}

function problemOf(name: string, cause: unknown): TemplateProblem {
  return new TemplateProblem(`template ${name}.md: ${cause instanceof Error ? cause.message : String(cause)}`, {
    cause,
  });
}

function readFolder(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return Object.fromEntries(
    files.map((file) => [
      relative('.', file).split(sep).join('/').replace(/\.md$/, ''),
      readFileSync(join(folder, file), 'utf8').trimEnd(),
    ]),
  );
}
