import { createServer } from 'node:http';
import { onTestFinished, vi } from 'vitest';

interface Received {
  secret: string | undefined;
  body: unknown;
  text: string;
}

/** A webhook receiver for one test; `status` may be changed to make deliveries fail. */
export async function startReceiver() {
  const received: Received[] = [];
  const answer = { status: 200 };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += String(chunk);
    });
    request.on('end', () => {
      const secret = request.headers['x-webhook-secret'];
      received.push({ secret: Array.isArray(secret) ? secret[0] : secret, body: JSON.parse(text), text });
      response.writeHead(answer.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const count = (wanted: number) =>
    vi.waitFor(
      () => {
        if (received.length < wanted) throw new Error(`${received.length} of ${wanted} deliveries came`);
        return received;
      },
      { timeout: 10_000, interval: 10 },
    );
  return { url: `http://127.0.0.1:${port}/hook`, received, answer, count };
}
