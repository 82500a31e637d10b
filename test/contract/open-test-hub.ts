import { onTestFinished } from 'vitest';
import { openSandboxHub, type SandboxHub } from '../../src/sandbox/hub/open-sandbox-hub.ts';
import { testSeed } from './test-seed.ts';

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

export const dataset = '/api/datasets/board/requests';
export const discussions = `${dataset}/discussions`;

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
  function commit(
    as: string,
    change: { write?: Record<string, string>; remove?: string[]; query?: string; parent?: string; revision?: string },
  ) {
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
