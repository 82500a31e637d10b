import type { RequestFile } from '../requests/request-file.ts';

/** Where the log of the job that a request file names is, by the board's rule; null when no job was ever launched. */
export function logPath(rule: string, file: RequestFile): string | null {
  if (rule.includes('{job_id}') && file.jobId === null) return null;
  const [org, name] = file.model.includes('/') ? file.model.split('/', 2) : ['', file.model];
  const words: Record<string, string> = {
    model: file.model,
    org: org ?? '',
    name: name ?? '',
    precision: file.precision ?? '',
    job_id: file.jobId ?? '',
  };
  return rule.replaceAll(/\{(\w+)\}/g, (written, word: string) => words[word] ?? written);
}
