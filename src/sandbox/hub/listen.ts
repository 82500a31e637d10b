import { createAdaptorServer } from '@hono/node-server';

interface Listening {
  url: string;
  close: () => Promise<void>;
}

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

/** Serves on a port (0: any) and resolves once it is open; a port in use rejects. Closing cuts open connections. */
export function listen(fetch: Fetch, address: { host: string; port: number }): Promise<Listening> {
  // The adaptor types HTTP/2 servers too; without options it makes a plain HTTP server.
  const server = createAdaptorServer({ fetch });
  // On a busy machine, Node's 5 s close a connection just as a client uses it again.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 75_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
      const host = address.host.includes(':') ? `[${address.host}]` : address.host;
      const close = () =>
        new Promise<void>((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ url: `http://${host}:${port}`, close });
    });
  });
}
