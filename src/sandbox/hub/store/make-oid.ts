import { randomBytes } from 'node:crypto';

let lastSecond = 0;
let counter = 0;

/** A Mongo-like object id: 8 hex of seconds, 6 of a counter, 10 random; ids made by one process sort by age. */
export function makeOid(now: Date): string {
  const second = Math.floor(now.getTime() / 1000);
  if (second > lastSecond) {
    lastSecond = second;
    counter = 0;
  }
  counter += 1;
  const time = (second >>> 0).toString(16).padStart(8, '0');
  return time + counter.toString(16).padStart(6, '0') + randomBytes(5).toString('hex');
}
