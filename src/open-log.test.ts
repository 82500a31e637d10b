import { expect, test } from 'vitest';
import { newStoreImage } from '../test/new-store-image.ts';
import { openLog } from './open-log.ts';
import { openStore } from './store/open-store.ts';

test('a statement that fails is logged without its values', async () => {
  const store = await openStore({
    ...{ databaseUrl: null, directory: null, image: newStoreImage() },
    onQueueError: () => {},
  });
  const row = { thread_key: 'k', author: '{', text: '/ping', token: 'opens-the-answer', private: true };
  const err = await store.db
    .insertInto('interaction')
    .values({ id: '1', ...row, created_at: new Date() })
    .execute()
    .catch((fault: unknown) => fault);
  await store.close();
  const lines: string[] = [];
  openLog({}, { write: (line) => void lines.push(line) }).error({ err }, 'interaction not taken');
  expect(lines.join()).toContain('invalid input syntax for type json');
  expect(lines.join()).not.toContain('opens-the-answer');
});
