import type { CaseSubject } from './case.ts';

/** What the board's table shows when a case has come to its end there. */
export type BoardGoal =
  /** A row of the model at that precision; of that commit where the table tells commits. */
  | { shows: 'row'; model: string; precision: string; revision: string }
  | { shows: 'no-row'; model: string; precision: string }
  | { shows: 'new-name'; from: string; to: string }
  | { shows: 'flag'; model: string; flagged: boolean };

/** What of the board's table a case waits for once everything else is done; null when the table does not tell its end. */
export function boardGoal({ model, details }: CaseSubject): BoardGoal | null {
  switch (details.kind) {
    case 'submission':
    case 'failure-report':
    case 'update': {
      const { precision, revision } = details;
      return { shows: 'row', model, precision, revision };
    }
    case 'removal':
      return { shows: 'no-row', model, precision: details.precision };
    case 'rename':
      return { shows: 'new-name', from: details.from, to: details.to };
    case 'flag':
    case 'unflag':
      return { shows: 'flag', model, flagged: details.kind === 'flag' };
    case 'incident':
      return null;
  }
}
