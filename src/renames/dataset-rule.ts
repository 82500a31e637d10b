import { z } from 'zod';
import { editRequestFile } from '../requests/edit-request-file.ts';
import { parseJson } from '../requests/parse-json.ts';
import { moveRequestPath } from './move-request-path.ts';
import type { RenamePair } from './rename-pair.ts';
import { renameResultsText } from './rename-results-text.ts';

/** What a rename does to the files of one dataset. */
export interface DatasetRule {
  /** Where a file of the model goes; null for files that are not its own. */
  move(path: string): string | null;
  /** The text under the new name, every other character kept; null when the name inside cannot be changed. */
  rename(text: string): string | null;
  /** The model that a file names inside; null when it names none. */
  modelOf(text: string): string | null;
  /** The fields that hold the name. */
  nameFields: readonly string[];
}

const named = z.object({ model: z.string().optional(), model_name: z.string().optional() });

/** Request files: `model` and the path. `fileName` is the board's file-name rule. */
export function requestsRule(pair: RenamePair, fileName: string): DatasetRule {
  return {
    move: (path) => moveRequestPath(path, pair, fileName),
    rename: (text) => ifObject(text, () => editRequestFile(text, { model: pair.to })),
    modelOf: (text) => namesIn(text)?.model?.trim() ?? null,
    nameFields: ['model'],
  };
}

/** The results dataset: each model has a folder of its own. Files there that are no JSON move as they are. */
export function resultsRule(pair: RenamePair): DatasetRule {
  const { from, to } = pair;
  return {
    move: (path) => (path.startsWith(`${from}/`) ? `${to}/${path.slice(from.length + 1)}` : null),
    rename: (text) => (isPointer(text) ? null : (ifObject(text, () => renameResultsText(text, pair)) ?? text)),
    modelOf: (text) => namesIn(text)?.model_name ?? null,
    nameFields: ['model_name', 'model_name_sanitized', 'config.model_args'],
  };
}

/** What git holds of a large file (LFS): the name is inside the file itself, which is elsewhere. */
function isPointer(text: string): boolean {
  return text.startsWith('version https://git-lfs.github.com/spec/');
}

function ifObject(text: string, edit: () => string): string | null {
  return namesIn(text) === null ? null : edit();
}

function namesIn(text: string): z.infer<typeof named> | null {
  const json = parseJson(text);
  const parsed = named.safeParse(json.ok ? json.value : null);
  return parsed.success && !Array.isArray(json.ok ? json.value : null) ? parsed.data : null;
}
