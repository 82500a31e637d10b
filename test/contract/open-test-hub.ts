import { onTestFinished } from 'vitest';
import type { HubSeed } from '../../src/sandbox/hub/hub-seed.ts';
import { openSandboxHub, type SandboxHub } from '../../src/sandbox/hub/open-sandbox-hub.ts';

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

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}

interface Request {
  /** Login; anonymous when absent. */
  as?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** A Hub for one test, closed at its end, and a way to call it that follows no redirects. */
export async function openTestHub(options: Partial<Parameters<typeof openSandboxHub>[0]> = {}) {
  const hub: SandboxHub = await openSandboxHub({
    directory: null,
    port: 0,
    clock: () => new Date(),
    seed: testSeed,
    ...options,
  });
  onTestFinished(() => hub.close());

  async function call(method: string, path: string, request: Request = {}): Promise<Answer> {
    const headers = new Headers(request.headers);
    if (request.as !== undefined) headers.set('Authorization', `Bearer ${hub.tokens[request.as] ?? request.as}`);
    const { body } = request;
    const sent = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const url = path.startsWith('http') ? path : hub.url + path;
    const response = await fetch(url, { method, headers, body: sent, redirect: 'manual' });
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json') && text !== '';
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
  }

  /** NDJSON commit of texts and removals. */
  function commit(as: string, change: { write?: Record<string, string>; remove?: string[]; query?: string; parent?: string; revision?: string }) {
    const lines = [
      { key: 'header', value: { summary: 'Change files', description: 'why', parentCommit: change.parent } },
      ...Object.entries(change.write ?? {}).map(([path, content]) => ({ key: 'file', value: { path, content } })),
      ...(change.remove ?? []).map((path) => ({ key: 'deletedFile', value: { path } })),
    ];
    const body = lines.map((line) => JSON.stringify(line)).join('\n');
    const path = `${dataset}/commit/${change.revision ?? 'main'}${change.query ?? ''}`;
    return call('POST', path, { as, body, headers: { 'Content-Type': 'application/x-ndjson' } });
  }

  return { hub, call, commit };
}

export const dataset = '/api/datasets/board/requests';
export const discussions = `${dataset}/discussions`;
