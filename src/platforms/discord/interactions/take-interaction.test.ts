import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { handlers } from '../../../../handlers/index.ts';
import { newStoreImage } from '../../../../test/new-store-image.ts';
import { boardSchema } from '../../../boards/board.ts';
import { configurationSchema } from '../../../boards/configuration.ts';
import { systemClock } from '../../../clock.ts';
import { parseCommands } from '../../../messages/parse-commands.ts';
import { readMarkdown } from '../../../messages/read-markdown.ts';
import { openTemplates } from '../../../replies/open-templates.ts';
import { openStore, type Store } from '../../../store/open-store.ts';
import { openWorkQueue, type WorkQueue } from '../../../store/work-queue.ts';
import { openMetrics } from '../../../web/metrics.ts';
import { type Taking, takeInteraction } from './take-interaction.ts';

const guild = '1180000000000000001';
const channel = '1180000000000000300';
const board = boardSchema.parse({
  ...{ name: 'demo', title: 'Demo', requests: { dataset: 'demo/requests' }, maintainers: { logins: ['mira'] } },
  ...{ spaces: ['demo/board'], discord: { guild, channels: [channel] } },
});
const unused = (): never => {
  throw new Error('nothing is looked up to take an interaction');
};

let store: Store;
let queue: WorkQueue;
let desk: Taking;
beforeAll(async () => {
  store = await openStore({ databaseUrl: null, directory: null, image: newStoreImage(), onQueueError: () => {} });
  queue = await openWorkQueue(store, () => {});
  desk = {
    ...{ configuration: configurationSchema.parse({ boards: [board] }), store, queue, clock: systemClock, handlers },
    ...{ metrics: openMetrics(), log: pino({ level: 'silent' }) },
    say: openTemplates({ standard: join(import.meta.dirname, '../../../../templates'), overrides: null }),
    boards: [
      {
        ...{ board, since: new Date(0) },
        get lookups() {
          return unused();
        },
        get orchestrator() {
          return unused();
        },
      },
    ],
  };
});
afterAll(async () => {
  await queue.stop();
  await store.close();
});
beforeEach(async () => {
  await store.db.deleteFrom('interaction').execute();
  await store.db.deleteFrom('hint').execute();
});

/** As Discord sends it (discord.com/developers/docs/interactions/receiving-and-responding, with the parts that are read). */
const interaction = (changes: object) => ({
  ...{ id: '1180000000000000900', token: 'a-token', guild_id: guild, channel: { id: channel, type: 0 } },
  member: { user: { id: '1180000000000000401', username: 'mira' } },
  ...changes,
});
const button = (custom_id: string) => ({ type: 3, data: { custom_id } });
const form = (custom_id: string, value: string) => ({
  type: 5,
  data: { custom_id, components: [{ components: [{ value }] }] },
});
const queueCommand = { type: 2, data: { type: 1, name: 'queue' } };

const kept = async () => (await store.db.selectFrom('interaction').select('text').execute()).map(({ text }) => text);
const hints = async () => (await store.db.selectFrom('hint').select('subject').execute()).length;

describe('an interaction', () => {
  test('that is received twice is kept once, and answered the same way', async () => {
    const [one, other] = [interaction(queueCommand), interaction(queueCommand)];
    const answers = await Promise.all([takeInteraction(one, desk), takeInteraction(other, desk)]);
    expect(answers).toEqual([answers[0], answers[0]]);
    expect([await kept(), await hints()]).toEqual([['/queue'], 1]);
  });

  test.each<[string, object]>([
    ['of another guild, with the id of this channel', { guild_id: '1180000000000000002' }],
    ['of another channel', { channel: { id: '1180000000000000301', type: 0 } }],
    [
      'of a thread in another channel',
      { channel: { id: '1180000000000000302', type: 11, parent_id: '1180000000000000301' } },
    ],
    ['of a channel that only has the board’s as its category', { channel: { id: '118', type: 0, parent_id: channel } }],
    ['of a direct message', { guild_id: undefined, channel: undefined }],
  ])('%s is kept nowhere', async (_what, place) => {
    for (const asks of [queueCommand, button('approve:c-1:abcdef012345'), form('reject:c-1', 'no')])
      expect(await takeInteraction(interaction({ ...asks, ...place }), desk)).toMatchObject({ type: 4 });
    expect([await kept(), await hints()]).toEqual([[], 0]);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['numbers for ids', interaction({ ...queueCommand, id: 7 })],
    ['a number for the guild', interaction({ ...queueCommand, guild_id: 1 })],
    ['a path for an id', interaction({ ...queueCommand, id: '../applications' })],
    ['nobody', interaction({ ...queueCommand, member: undefined })],
    ['a number for whoever asks', interaction({ ...queueCommand, member: { user: { id: 7, username: 'mira' } } })],
  ])('%s is none', async (_what, payload) => {
    expect(await takeInteraction(payload, desk)).toBeNull();
    expect(await kept()).toEqual([]);
  });
});

describe('a button', () => {
  test('stands for exactly one proposal', async () => {
    await takeInteraction(interaction(button('approve:c-1:abcdef012345')), desk);
    expect(await kept()).toEqual(['/approve case=c-1 proposal=abcdef012345']);
  });

  test.each([
    'approve:c-1',
    'approve:c-1:',
    'approve:c-1:abcdef\n/approve c-2',
    'approve:c-1:abcdef:c-2',
    'approve:c-1 c-2:abcdef',
    ' approve:c-1:abcdef',
    'relaunch:c-1',
    'constructor',
  ])('%j does nothing', async (id) => {
    expect(await takeInteraction(interaction(button(id)), desk)).toMatchObject({ type: 4 });
    expect(await kept()).toEqual([]);
  });

  test.each(['no"\n/approve c-2', '` c-2', "'\r/approve c-1 «", 'c-2 </details>\n\n/approve'])(
    'a reason like %j is no command',
    async (words) => {
      await takeInteraction(interaction(form('reject:c-1', words)), desk);
      const [text = ''] = await kept();
      expect(parseCommands(readMarkdown(text))).toMatchObject([{ verb: 'reject' }]);
    },
  );
});

test.each(['constructor', '__proto__', '1180000000000000777'])('a picked message %s that is not there', async (id) => {
  const data = { type: 3, target_id: id, resolved: { messages: {} } };
  expect(await takeInteraction(interaction({ type: 2, data }), desk)).toMatchObject({ type: 4 });
  expect(await kept()).toEqual([]);
});
