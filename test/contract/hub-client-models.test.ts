import { expect } from 'vitest';
import { collect } from '../../src/platforms/hub/testing/collect.ts';
import { sandboxTest } from './hub-client-sandbox.ts';

sandboxTest('facts of a model at main and at an older commit, by its former name', async ({ as }) => {
  const bot = as('bot');
  const head = await bot.modelHead('alice/former');
  expect(head?.id).toBe('alice/model');
  const lookup = await bot.lookUpModel('alice/former', '');
  expect(lookup).toMatchObject({
    found: true,
    facts: {
      asked: 'alice/former',
      id: 'alice/model',
      sha: head?.sha,
      headSha: head?.sha,
      gated: false,
      cardData: { license: 'mit' },
      cardText: '# Model\n',
      config: { state: 'absent' },
      safetensorsParameters: 7_000_000_000,
    },
  });
  expect(lookup.found && lookup.facts.files).toContainEqual({
    path: 'model.safetensors',
    size: 14_000_000_000,
    sha256: 'f'.repeat(64),
  });

  const [, older] = await collect(bot.listCommits({ type: 'model', name: 'alice/model' }, 'main'));
  expect(await bot.lookUpModel('alice/model', older?.id ?? '')).toMatchObject({
    facts: { sha: older?.id, headSha: head?.sha, config: { state: 'read', value: { model_type: 'llama' } } },
  });
});

sandboxTest.for([
  ['alice/none', 'main', 'model-not-found'],
  ['alice/private', 'main', 'model-not-found'],
  ['alice/model', 'nowhere', 'revision-not-found'],
  ['bob/disabled', 'main', 'model-disabled'],
  ['bob/gated', 'main', 'model-gated'],
] as const)('%s at %s: %s', async ([name, revision, reason], { as }) => {
  expect(await as('bot').lookUpModel(name, revision)).toEqual({ found: false, reason });
});

sandboxTest('a model that the token may read but others may not', async ({ as }) => {
  const hidden = { found: false, reason: 'model-private-or-missing' };
  expect(await as('alice').lookUpModel('alice/private', 'main')).toEqual(hidden);
  expect(await as('bob').lookUpModel('bob/gated', 'main')).toMatchObject({ found: true, facts: { gated: true } });
});
