import type { Finding } from '../finding.ts';

/** The codes in findings: a refusal as it is, a note with `note:` before it. */
export function codesOf(findings: readonly Finding[]): string[] {
  return findings.map((finding) => ('refusal' in finding ? finding.refusal.code : `note:${finding.note.code}`));
}
