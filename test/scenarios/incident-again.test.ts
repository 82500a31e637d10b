import { describe, expect } from 'vitest';
import { failTogether } from './fail-together.ts';
import { scenarios } from './scenario.ts';
import { setRequests } from './set-requests.ts';

const scenario = scenarios();

describe('an incident and what is launched beside it', () => {
  scenario('one of its request files is launched alone: that is not told as the incident’s doing', async ({ talk }) => {
    const [path = ''] = await failTogether(talk.board, { from: 'HuggingFaceTB', count: 2, cause: 'disk' });
    const incident = await talk.opens('mira', 'Disk full', '/incident disk');
    const alone = await talk.opens('noor', 'Only this one', `/relaunch ${path}`);
    expect(await alone.reply()).toContain('Approved by noor-maintainer. I tell you how it ends.');
    expect(await alone.reply()).not.toContain('Launched with the incident');
    await incident.says('mira', '/reject it was one machine');
  });

  scenario('what fails while an incident is evaluated is for another one', async ({ talk, board }) => {
    const first = await failTogether(board, { from: '01-ai', count: 2, cause: 'network' });
    const thread = await talk.opens('mira', 'Network outage', '/incident network');
    await thread.reactsToCase('noor', '👍');
    expect(await thread.reply()).toContain('2 of 2 launched');
    const later = await failTogether(board, { from: 'mistralai', count: 2, cause: 'network' });
    const again = await talk.opens('mira', 'The network again', '/incident network');
    expect(await again.reply()).toContain('2 request files failed of `network`');
    expect(await again.reply()).toContain(later[0]);
    await again.reactsToCase('noor', '👍');
    expect(await again.reply()).toContain('2 of 2 launched');
    await setRequests(board, [...first, ...later], { status: 'FINISHED' });
    expect(await thread.reply()).toContain('over: 2 finished, 0 failed again, of 2 launched');
    expect(await again.reply()).toContain('over: 2 finished, 0 failed again, of 2 launched');
  });
});
