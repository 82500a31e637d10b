import { Socket } from 'node:net';

const here = new Set(['127.0.0.1', 'localhost', '::1']);
const connect = Socket.prototype.connect;

/** No test talks to anything but this machine: an unplanned call fails where it is made. */
function connectHere(this: Socket, ...given: Parameters<Socket['connect']>): Socket {
  const host = hostOf(given);
  if (host !== null && !here.has(host)) throw new Error(`unplanned network call to ${host}`);
  return connect.apply(this, given);
}

// This runs before each file, in a worker that had others before.
if (connect.name !== connectHere.name) Socket.prototype.connect = connectHere as Socket['connect'];

/** Node passes on what it has already normalised as an array; local sockets have a path and no host. */
function hostOf(given: readonly unknown[]): string | null {
  const [first, second] = Array.isArray(given[0]) ? given[0] : given;
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && typeof first.path === 'string') return null;
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  }
  return typeof second === 'string' ? second : 'localhost';
}
