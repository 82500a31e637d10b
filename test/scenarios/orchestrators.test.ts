import { afterAll, describe, expect } from 'vitest';
import { openHttpCounterpart } from '../../src/sandbox/orchestrators/open-http-counterpart.ts';
import { datasetsOf } from './datasets.ts';
import { failTogether } from './fail-together.ts';
import { scenarios } from './scenario.ts';

const time = { now: () => new Date('2026-11-21T12:00:00Z') };
const counterpart = await openHttpCounterpart({ secrets: ['new', 'old'], now: () => time.now() });
afterAll(() => counterpart.close());

const orchestrator = { kind: 'http', url: counterpart.url } as const;
const secrets = { environment: { STEWARD_ORCHESTRATOR_SECRETS: 'new, old' } };
const scenario = scenarios({ orchestrator, logs: { from: 'orchestrator' } }, undefined, secrets);
const withLogs = scenarios({ orchestrator }, undefined, secrets);
const swift = (name: string) => `olivia-owner/swift-${name}_eval_request_False_bfloat16_Original.json`;
const newest = () => counterpart.jobs.at(-1)?.job ?? '';

describe('a board whose evaluations run at an orchestrator of its own', () => {
  scenario('a report ends as a job, and the case follows it to its end', async ({ talk, board }) => {
    const thread = await talk.opens('olivia', 'Swift 3B failed', '/report olivia-owner/swift-3b');
    expect(counterpart.jobs).toHaveLength(0);
    await thread.reactsToCase('mira', '👍');
    expect(counterpart.jobs).toMatchObject([{ model: 'olivia-owner/swift-3b', path: swift('3b') }]);
    expect(await datasetsOf(board).text('requests', swift('3b'))).toContain('"PENDING"');
    expect(await thread.reply()).toContain('in the queue as job `7001`');

    counterpart.move('7001', 'running');
    await datasetsOf(board).botFollows();
    expect(await thread.reply()).toContain('running as job `7001`');
    expect(await datasetsOf(board).text('requests', swift('3b'))).toContain('"RUNNING"');
    // One look, one event: what the bot wrote itself is seen before the job is asked about again.
    await datasetsOf(board).botFollows();

    counterpart.move(
      '7001',
      'failed',
      'Traceback (most recent call last):\ntorch.OutOfMemoryError: CUDA out of memory.',
    );
    await datasetsOf(board).botFollows();
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-3b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-3b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`bd69cdd8\`)

      There is no log of this evaluation that I can read, and the request file alone does not show the cause. A maintainer has to look it up.

      **I propose to launch it again**, at the same commit.

      ❌ \`c-1\`: job \`7001\` failed. Approved by mira-maintainer.

      steward-bot: @olivia-owner The evaluation of \`olivia-owner/swift-3b\` failed as job \`7001\` (\`c-1\`). The evaluation ran out of memory. It is worth one relaunch with more memory; if that fails in the same way, a maintainer has to look at the size and the precision of the request.

      Write \`/report olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json\` and I ask for another launch where that helps. The [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-3b_eval_request_False_bfloat16_Original.json) has the details."
    `);
    const failed = JSON.parse(await datasetsOf(board).text('requests', swift('3b')));
    expect(failed).toMatchObject({ status: 'FAILED', job_id: '7001' });
    expect(await talk.asks('olivia', '/report olivia-owner/swift-3b'), 'its log is asked for').toContain(
      'out of memory',
    );
  });

  scenario('its word that something happened to a job is enough to look', async ({ talk, board }) => {
    const thread = await talk.opens('mira', 'Again', '/relaunch olivia-owner/swift-1b');
    counterpart.move(newest(), 'finished');
    const told = { board: 'open-llm-leaderboard', job: newest() };
    expect((await counterpart.callBack(board.bot.url, { ...told, secret: 'another' })).status).toBe(401);
    expect(await thread.reply()).toContain('in the queue');
    expect((await counterpart.callBack(board.bot.url, { ...told, secret: 'old' })).status).toBe(200);
    await thread.botLooks();
    expect((await thread.reply()).replaceAll(newest(), 'N')).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-1b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-1b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cfb55d86\`)

      There is no log of this evaluation that I can read, and the request file alone does not show the cause. A maintainer has to look it up.

      **To be launched again**, at the same commit.

      ⌛ \`c-1\`: finished; job \`N\` is over. Waiting since 2026-11-21 for the board's table to show it; it is rebuilt within 1 minute. Approved by mira-maintainer.

      steward-bot: @mira-maintainer The evaluation of \`olivia-owner/swift-1b\` is finished (\`c-1\`): job \`N\` of its [request file](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-1b_eval_request_False_bfloat16_Original.json) is over. The scores show on the board after its next rebuild."
    `);
  });

  scenario('a submission writes its request file and is a job at once', async ({ talk, board }) => {
    const thread = await talk.opens('olivia', 'Swift 2B', '/submit olivia-owner/swift-2b');
    const path = swift('2b');
    expect(counterpart.jobs.at(-1)).toMatchObject({ model: 'olivia-owner/swift-2b', path });
    expect(await datasetsOf(board).text('requests', path)).toContain('"PENDING"');
    expect(await thread.reply()).toContain(`in the queue as job \`${newest()}\``);
  });

  scenario('a launch whose answer is lost is not made twice', async ({ talk, board }) => {
    time.now = board.clock.now;
    const before = counterpart.jobs.length;
    counterpart.faults.add({ method: 'POST', status: 502, after: true });
    const thread = await talk.opens('mira', 'Again', '/relaunch olivia-owner/swift-13b');
    expect(board.complaints.splice(0)).toEqual([expect.stringContaining('502')]);
    await talk.waits(0.001);
    expect(await thread.reply()).toContain('in the queue as job');
    expect(counterpart.jobs).toHaveLength(before + 1);
  });

  scenario('what it refuses is told, and the request file is as before', async ({ talk, board }) => {
    time.now = board.clock.now;
    const path = swift('70b');
    const before = await datasetsOf(board).text('requests', path);
    counterpart.faults.add({ method: 'POST', status: 422 });
    const thread = await talk.opens('mira', 'Again', `/relaunch ${path}`);
    expect(await thread.reply()).toMatchInlineSnapshot(`
      "### \`olivia-owner/swift-70b\` at \`bfloat16\`

      Request file: [olivia-owner/swift-70b\\_eval\\_request\\_False\\_bfloat16\\_Original.json](https://hub.test/datasets/open-llm-leaderboard/requests/blob/main/olivia-owner/swift-70b_eval_request_False_bfloat16_Original.json) (status \`FAILED\`, commit \`cd112d0e\`)

      There is no log, but the request file shows that the evaluation was never started. That is on our side and says nothing about the model: a relaunch is the remedy.

      **To be launched again**, at the same commit.

      ⚠️ \`c-1\`: I could not carry it out; the people who run me have been told.

      steward-bot: I could not carry out \`c-1\` (\`olivia-owner/swift-70b\`): the orchestrator refuses it (not-accepted): a fault. The people who run me see this and can start it again; nothing was left half done."
    `);
    expect(await datasetsOf(board).text('requests', path)).toBe(before);
  });
});

describe('an incident there', () => {
  withLogs('is one job for each request file, and followed by them', async ({ talk, board }) => {
    time.now = board.clock.now;
    const before = counterpart.jobs.length;
    const paths = await failTogether(board, { from: '01-ai', count: 3, cause: 'network' });
    const thread = await talk.opens('mira', 'Network outage', '/incident network since=2h');
    await thread.reactsToCase('noor', '👍');
    const launched = counterpart.jobs.slice(before);
    expect(launched.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
    for (const [index, { job }] of launched.entries()) counterpart.move(job, index === 0 ? 'failed' : 'finished');
    await datasetsOf(board).botFollows();
    await datasetsOf(board).botFollows();
    expect(await thread.reply()).toContain('over: 2 finished, 1 failed again, of 3 launched');
  });
});
