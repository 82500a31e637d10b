import type { HubSeed } from '../../src/sandbox/hub/hub-seed.ts';

export const requestFile = '{\n  "model": "acme/llama",\n  "status": "FAILED"\n}\n';

/** A board's organisation with an owner, a writer, a reader; a stranger; the requests dataset and two models. */
export const testSeed: HubSeed = {
  users: [
    { login: 'olive', fullName: 'Olive Owner' },
    { login: 'wanda' },
    { login: 'rita' },
    { login: 'sam', token: 'hf_stranger' },
    { login: 'look', tokenRole: 'read' },
  ],
  organisations: [
    {
      name: 'board',
      members: [
        { login: 'olive', role: 'admin' },
        { login: 'wanda', role: 'write' },
        { login: 'rita', role: 'read' },
      ],
    },
  ],
  repos: [
    {
      type: 'dataset',
      name: 'board/requests',
      files: [
        { path: 'README.md', text: '---\nlicense: mit\n---\n# Requests\n' },
        { path: 'acme/llama_eval.json', text: requestFile },
        { path: 'acme/mistral_eval.json', text: requestFile.replace('llama', 'mistral') },
      ],
    },
    { type: 'dataset', name: 'board/private', files: [], private: true },
    {
      type: 'model',
      name: 'acme/llama',
      files: [
        { path: 'config.json', text: '{"architectures":["LlamaForCausalLM"]}' },
        { path: 'model.safetensors', lfs: { sha256: 'a'.repeat(64), size: 13_000_000_000 } },
      ],
      safetensorsParameters: 6_738_415_616,
    },
    { type: 'model', name: 'acme/gated', files: [{ path: 'a.txt', text: 'a' }], gated: 'manual' },
    { type: 'model', name: 'acme/off', files: [{ path: 'a.txt', text: 'a' }], disabled: true },
  ],
  discussions: [
    { repo: { type: 'dataset', name: 'board/requests' }, author: 'sam', title: 'My model failed', text: 'Please look' },
  ],
  redirects: [{ type: 'model', from: 'old-acme/llama', to: 'acme/llama' }],
};
