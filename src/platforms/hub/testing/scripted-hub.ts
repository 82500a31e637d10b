import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

interface SeenRequest {
  call: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** `broken`: the socket is closed after the request was read, or left hanging. */
interface PlannedAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | object;
  broken?: 'dropped' | 'hanging';
}

export interface ScriptedHub {
  url: string;
  requests: SeenRequest[];
  /** Plans one answer for `GET /path?query`; several plans for one call are used up in order. */
  plan(call: string, ...answers: PlannedAnswer[]): void;
  /** Fails when a call came that nobody planned, or a planned one did not come. */
  close(): Promise<void>;
}

/** A server on 127.0.0.1 that gives planned answers once each, for tests of single calls. */
export async function openScriptedHub(): Promise<ScriptedHub> {
  const planned = new Map<string, PlannedAnswer[]>();
  const requests: SeenRequest[] = [];
  const unplanned: string[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = `${request.method} ${request.url}`;
    requests.push({ call, headers: request.headers, body: await text(request) });
    const answer = planned.get(call)?.shift();
    if (!answer) unplanned.push(call);
    if (answer?.broken === 'dropped') request.socket.destroy();
    if (answer?.broken) return;
    const body = typeof answer?.body === 'object' ? JSON.stringify(answer.body) : (answer?.body ?? '');
    const type = typeof answer?.body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
    const status = answer ? (answer.status ?? 200) : 418;
    response.writeHead(status, { 'content-type': type, ...answer?.headers }).end(status === 304 ? undefined : body);
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    plan(call, ...answers) {
      planned.set(call, [...(planned.get(call) ?? []), ...answers]);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      const unused = [...planned].filter(([, answers]) => answers.length > 0).map(([call]) => call);
      if (unplanned.length > 0) throw new Error(`calls that nobody planned: ${unplanned.join(', ')}`);
      if (unused.length > 0) throw new Error(`planned calls that did not come: ${unused.join(', ')}`);
    },
  };
}
