import { describe, expect } from 'vitest';
import { scenarios } from './scenario.ts';

const scenario = scenarios({ approvals: { prose: true } });

describe('where the board lets words approve', () => {
  scenario('a maintainer’s yes to the only open proposal counts', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Failed', '/report olivia-owner/swift-1b');
    await thread.says('sam', 'LGTM, go ahead');
    expect(await thread.transcript()).toContain('waits for a maintainer');
    await thread.says('mira', 'This would be fine, but let us wait until Monday.');
    expect(await thread.transcript()).toContain('waits for a maintainer');
    await thread.says('mira', 'LGTM, go ahead');
    const told = await thread.transcript();
    expect(told).toContain('Approved by mira-maintainer');
    expect(told).not.toContain('Words alone approve nothing');
  });

  scenario('not one that could mean two', async ({ talk }) => {
    const thread = await talk.opens('olivia', 'Two', '/report olivia-owner/swift-13b\n/report olivia-owner/swift-70b');
    await thread.says('mira', 'LGTM, go ahead');
    expect(await thread.reply()).toMatchInlineSnapshot(
      `"More than one proposal waits here, so words do not tell me which one you mean. For a yes, react with 👍 to my proposal or write \`/approve c-2\` or \`/approve c-1\`."`,
    );
  });
});
