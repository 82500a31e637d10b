import { expect } from 'vitest';
import { hubTest } from './testing/hub-test.ts';
import type { ScriptedHub } from './testing/scripted-hub.ts';

const SHA = 'c'.repeat(40);
const INFO = 'GET /api/models/org/model/revision/main?blobs=true';
const raw = (path: string) => `GET /org/model/raw/${SHA}/${path}`;

/** Fields as in hub-api.md §4.1; the file list and its sizes as with `blobs=true`. */
const info = {
  _id: 'x',
  id: 'org/model',
  modelId: 'org/model',
  author: 'org',
  sha: SHA,
  private: false,
  gated: false,
  disabled: false,
  tags: ['license:mit'],
  cardData: { license: 'from the Hub' },
  safetensors: { parameters: { BF16: 7_000_000_000 }, total: 7_000_000_001 },
  siblings: [
    { rfilename: 'README.md', size: 60, blobId: '1' },
    { rfilename: 'config.json', size: 30, blobId: '2' },
    {
      rfilename: 'model.safetensors',
      size: 140,
      lfs: { sha256: 'f'.repeat(64), size: 14_000_000_000, pointerSize: 140 },
    },
  ],
};

function planFiles(hub: ScriptedHub, card = '---\nlicense: mit\nbase_model: [a/b]\n---\n# Model\n'): void {
  hub.plan(raw('README.md'), { body: card });
  hub.plan(raw('config.json'), { body: '{"model_type":"llama"}' });
}

hubTest('gathers the facts in two rounds, asking only for files that are there', async ({ hub, client }) => {
  hub.plan(INFO, { body: info });
  planFiles(hub);
  expect(await client.lookUpModel('org/model', '')).toEqual({
    found: true,
    facts: {
      asked: 'org/model',
      id: 'org/model',
      sha: SHA,
      headSha: SHA,
      gated: false,
      tags: ['license:mit'],
      files: [
        { path: 'README.md', size: 60, sha256: null },
        { path: 'config.json', size: 30, sha256: null },
        { path: 'model.safetensors', size: 14_000_000_000, sha256: 'f'.repeat(64) },
      ],
      cardData: { license: 'mit', base_model: ['a/b'] },
      cardText: '# Model\n',
      config: { state: 'read', value: { model_type: 'llama' } },
      tokenizerConfig: { state: 'absent' },
      adapterConfig: { state: 'absent' },
      quantisationConfig: { state: 'absent' },
      safetensorsParameters: 7_000_000_001,
    },
  });
});

hubTest('an older commit of a renamed model: canonical name, pinned commit, head of main', async ({ hub, client }) => {
  const head = 'e'.repeat(40);
  const moved = (path: string) => ({ status: 307, headers: { location: path } });
  hub.plan('GET /api/models/Old/model/revision/v1?blobs=true', moved('/api/models/org/model/revision/v1?blobs=true'));
  hub.plan('GET /api/models/org/model/revision/v1?blobs=true', { body: { ...info, siblings: [], gated: 'auto' } });
  hub.plan('GET /api/models/Old/model/revision/main?expand=sha', { body: { id: 'org/model', sha: head } });
  expect(await client.lookUpModel('Old/model', 'v1')).toMatchObject({
    found: true,
    facts: { asked: 'Old/model', id: 'org/model', sha: SHA, headSha: head, gated: true, cardText: null },
  });
});

hubTest.for([
  ['no block', '# Model\n', { license: 'from the Hub' }, '# Model\n'],
  ['an empty block', '---\n---\nText', { license: 'from the Hub' }, 'Text'],
  ['a broken block', '---\nlicense: [mit\n---\nText', { license: 'from the Hub' }, 'Text'],
  ['Windows line ends', '---\r\nlicense: mit\r\n---\r\nText', { license: 'mit' }, 'Text'],
  ['a rule that is no block', 'Text\n---\nmore\n---\n', { license: 'from the Hub' }, 'Text\n---\nmore\n---\n'],
] as const)('card with %s', async ([_name, card, cardData, cardText], { hub, client }) => {
  hub.plan(INFO, { body: info });
  planFiles(hub, card);
  expect(await client.lookUpModel('org/model', 'main')).toMatchObject({ facts: { cardData, cardText } });
});

hubTest('JSON that cannot be used says why', async ({ hub, client }) => {
  const siblings = [
    { rfilename: 'config.json', size: 5 },
    { rfilename: 'tokenizer_config.json', size: 2_000_000 },
    { rfilename: 'adapter_config.json', size: 2 },
    { rfilename: 'quantize_config.json', size: 140, lfs: { sha256: 'f'.repeat(64), size: 12 } },
  ];
  hub.plan(INFO, { body: { ...info, safetensors: undefined, siblings } });
  hub.plan(raw('config.json'), { body: '{"a":' });
  hub.plan(raw('adapter_config.json'), { body: '[]' });
  hub.plan(`GET /org/model/resolve/${SHA}/quantize_config.json`, { body: '{"bits": 4}' });
  expect(await client.lookUpModel('org/model', 'main')).toMatchObject({
    facts: {
      config: { state: 'unreadable', error: expect.stringContaining('JSON') },
      tokenizerConfig: { state: 'unreadable', error: 'larger than 1 MiB (2000000 bytes)' },
      adapterConfig: { state: 'unreadable', error: 'not a JSON object' },
      quantisationConfig: { state: 'read', value: { bits: 4 } },
      safetensorsParameters: null,
    },
  });
});

hubTest.for([
  [404, 'RepoNotFound', 'model-not-found'],
  [404, 'RevisionNotFound', 'revision-not-found'],
  [403, 'GatedRepo', 'model-gated'],
  [401, 'GatedRepo', 'model-gated'],
] as const)('%i %s → %s', async ([status, code, reason], { hub, client }) => {
  hub.plan(INFO, { status, headers: { 'X-Error-Code': code }, body: { error: 'no' } });
  expect(await client.lookUpModel('org/model', 'main')).toEqual({ found: false, reason });
});

hubTest('disabled by the Hub, private, and gated at its files', async ({ hub, client }) => {
  const disabled = { status: 403, body: '', headers: { 'X-Error-Message': 'Access to this resource is disabled.' } };
  const gated = { status: 403, body: 'restricted', headers: { 'X-Error-Code': 'GatedRepo' } };
  const gatedInfo = { ...info, gated: 'manual', siblings: [{ rfilename: 'config.json', size: 30 }] };
  hub.plan(INFO, disabled, { body: { ...info, private: true } }, { body: gatedInfo });
  const look = () => client.lookUpModel('org/model', 'main');
  expect(await look()).toEqual({ found: false, reason: 'model-disabled' });
  expect(await look()).toEqual({ found: false, reason: 'model-private-or-missing' });
  hub.plan(raw('config.json'), gated);
  expect(await look()).toEqual({ found: false, reason: 'model-gated' });
});

hubTest('a name that is none is not asked; a Hub that is down is a fault', async ({ hub, client }) => {
  const nothing = { found: false, reason: 'model-not-found' };
  expect(await client.lookUpModel('../settings', 'main')).toEqual(nothing);
  expect(await client.lookUpModel('a/b/c', 'main')).toEqual(nothing);
  expect(await client.lookUpModel('org/model', '..')).toEqual({ found: false, reason: 'revision-not-found' });
  hub.plan(INFO, { status: 500 }, { status: 500 }, { status: 500 });
  await expect(client.lookUpModel('org/model', 'main')).rejects.toMatchObject({ kind: 'unavailable' });
});
