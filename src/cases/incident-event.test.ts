import { describe, expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import type { Case } from './case.ts';
import { incidentEvent } from './incident-event.ts';
import { caseFile } from './testing/case-file.ts';

const { statuses } = boardSchema.parse({
  ...{ name: 'board', title: 'Board', spaces: ['org/board'], requests: { dataset: 'org/requests' } },
  maintainers: { logins: ['mira'] },
});
const files = [{ path: 'org/a.json', blob: 'blob-a', model: 'org/a' }];

function incident(state: Case['state'], followed: Case['followed'] = {}) {
  const details = { kind: 'incident' as const, cause: 'network' as const, files, perCommit: 25 };
  return caseFile({
    ...{ number: 9, state, followed },
    subject: { model: '1 request file', about: 'incident:network', basis: [], details },
  });
}

describe('what an incident means for a failure report that waits', () => {
  test.each([
    ['none is open', caseFile({}), [], null],
    ['one is proposed', caseFile({}), [incident('proposed')], { event: 'incident-opened', incident: 'c-9' }],
    ['it was told already', caseFile({ followed: { incident: 'c-9' } }), [incident('proposed')], null],
    ['it is being carried out', caseFile({ followed: { incident: 'c-9' } }), [incident('acting')], 'hold'],
    [
      'it launched the file',
      caseFile({ followed: { incident: 'c-9' } }),
      [incident('acting', { launched: ['org/a.json'] })],
      { event: 'launched-by-incident', incident: 'c-9', status: 'PENDING' },
    ],
    [
      'it left the file out',
      caseFile({ followed: { incident: 'c-9' } }),
      [incident('acting', { skipped: ['org/a.json'] })],
      { event: 'incident-opened', incident: null },
    ],
    ['it was declined', caseFile({ followed: { incident: 'c-9' } }), [], { event: 'incident-opened', incident: null }],
    ['it is over', caseFile({}), [incident('evaluating')], null],
  ])('%s', (_, report, incidents, expected) => {
    expect(incidentEvent(report, incidents, { statuses })).toEqual(expected);
  });
});
