import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type PastThread, readPastThread } from './past-thread.ts';

/** Reads a file of JSON lines, one thread or labelled message each, line by line. `onProblem` is told of lines that are neither. */
export async function* readHistory(file: string, onProblem: (line: number) => void): AsyncGenerator<PastThread> {
  let number = 0;
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const thread = readPastThread(parsed(line));
    if (thread) yield thread;
    else onProblem(number);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
