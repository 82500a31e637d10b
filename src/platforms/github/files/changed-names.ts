import type { ChangedFile } from '../schemas/git-answers.ts';

/** Paths that changed, each once: both names of a moved file, but not the file that a copy was made from. */
export function changedNames(files: readonly ChangedFile[]): string[] {
  const names = files.flatMap(({ filename, status, previous_filename: before }) =>
    status === 'renamed' && before !== undefined ? [before, filename] : [filename],
  );
  return [...new Set(names)];
}
