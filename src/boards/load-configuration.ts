import { type Document, LineCounter, parseDocument } from 'yaml';
import { checkBoards } from './check-boards.ts';
import { type Configuration, configurationSchema } from './configuration.ts';
import type { ConfigurationProblem, ProblemAtPath } from './configuration-problem.ts';
import { explainIssue } from './explain-issue.ts';
import { hideTokens } from './hide-tokens.ts';
import { locateInYaml } from './locate-in-yaml.ts';
import { withoutEchoes } from './without-echoes.ts';

export type LoadedConfiguration =
  | { ok: true; configuration: Configuration }
  | { ok: false; problems: ConfigurationProblem[] };

/**
 * Reads a configuration file's text. Either it is wholly right, or all that is wrong comes back at once, in the order of
 * the lines. When the text is not YAML only that is said, because nothing else can be trusted then.
 */
export function loadConfiguration(text: string, fileName: string): LoadedConfiguration {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: fileName, line, column: col, excerpt: hideTokens(text.split('\n')[line - 1]?.trimEnd() ?? '') };
  };
  const faults = document.errors
    .map((error) => ({ ...at(error.pos[0]), ...notYaml(error.code, error.message) }))
    .filter((fault, index, all) => all.findIndex(({ line }) => line === fault.line) === index);
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { ok: false, problems: faults };

  if (document.contents === null) return { ok: false, problems: [{ ...at(0), ...emptyFile }] };

  const value = readValue(document);
  if (!value.ok) return { ok: false, problems: [{ ...at(0), ...notYaml('ALIASES', value.reason) }] };
  const parsed = configurationSchema.safeParse(value.data);
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => explainIssue(issue, value.data));
  const found = [...withoutEchoes(issues), ...checkBoards(Object(value.data).boards)];
  const problems = [
    ...faults,
    ...found.map((problem) => ({ ...problem, ...at(offsetOf(document, problem)), path: pathText(problem.path) })),
  ];
  if (parsed.success && problems.length === 0) return { ok: true, configuration: parsed.data };
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

const emptyFile = { code: 'missing' as const, path: '', reason: 'the file is empty', received: null, suggestion: null };

function readValue(document: Document): { ok: true; data: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, data: document.toJS() };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function offsetOf(document: Document, problem: ProblemAtPath): number {
  return locateInYaml(document, problem.path, problem.code === 'unknown-key' ? 'key' : 'value');
}

function notYaml(code: string, message: string) {
  const reason =
    {
      DUPLICATE_KEY: 'this key stands here a second time; keep one of the two',
      TAB_AS_INDENT: 'a tab cannot indent YAML; use spaces',
    }[code] ?? `this is not valid YAML: ${message}`;
  return { code: 'not-yaml' as const, path: '', reason, received: null, suggestion: null };
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
