import { Agent, request } from 'node:http';

export interface Load {
  url: string;
  headers: Record<string, string>;
  /** One request each, in this order. */
  bodies: readonly string[];
  connections: number;
}

/** Sends the bodies over kept-alive connections, each connection one request at a time; anything but 2xx is a fault. */
export async function load({
  url,
  headers,
  bodies,
  connections,
}: Load): Promise<{ seconds: number; latencies: number[] }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const start = performance.now();
      const status = await post({ url, headers, body, agent });
      if (status < 200 || status > 299) throw new Error(`${url} answered ${status}`);
      latencies.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return { seconds: (performance.now() - start) / 1000, latencies };
}

interface Post {
  url: string;
  headers: Record<string, string>;
  body: string;
  agent: Agent;
}

function post({ url, headers, body, agent }: Post): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const all = { ...headers, 'Content-Type': 'application/json', 'Content-Length': length };
    const sent = request(url, { method: 'POST', agent, headers: all }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
