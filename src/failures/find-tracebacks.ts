import type { LogLine } from './clean-lines.ts';
import { isWrapper } from './is-wrapper.ts';

/** A Python traceback with those it was raised from. Line numbers are positions in the log's lines. */
export interface Traceback {
  frames: number[];
  messages: number[];
  end: number;
}

const longestMessage = 20;
const opening = /^\s*Traceback \(most recent call last\)/;
const chain = /^\s*(During handling of the above exception|The above exception was the direct cause)/;
const otherRecord = /^(\d{4}-\d\d-\d\d|\[?(INFO|WARNING|ERROR|DEBUG)\b|srun:|slurmstepd:|[EWI]\d{4} |-- Process \d)/;

/** All tracebacks in the order of their ends, each process read for itself; those that only wrap others are left out. */
export function findTracebacks(lines: readonly LogLine[]): Traceback[] {
  const processes = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const own = processes.get(line.process);
    if (own) own.push(at);
    else processes.set(line.process, [at]);
  }
  return [...processes.values()].flatMap((positions) => readProcess(lines, positions)).sort((a, b) => a.end - b.end);
}

function readProcess(lines: readonly LogLine[], positions: readonly number[]): Traceback[] {
  const found: Traceback[] = [];
  let chained = false;
  for (let next = 0; next < positions.length; next += 1) {
    const text = textAt(lines, positions[next]);
    if (chain.test(text)) chained = true;
    if (!opening.test(text)) continue;
    const part = readOne(lines, positions.slice(next + 1, next + 401));
    next += part.length;
    const last = found.at(-1);
    if (part.messages.some((at) => isWrapper(textAt(lines, at)))) {
      // What a wrapper was raised from is the cause; the wrapper itself says nothing.
    } else if (chained && last) {
      last.frames.push(...part.frames);
      last.messages.push(...part.messages);
      last.end = part.messages.at(-1) ?? last.end;
    } else if (part.messages.length > 0) {
      found.push({ frames: part.frames, messages: part.messages, end: part.messages.at(-1) ?? 0 });
    }
    chained = false;
  }
  return found;
}

/** Indented lines are calls; the exception begins at the first line that is not, and ends at an empty line or another record. */
function readOne(lines: readonly LogLine[], positions: readonly number[]) {
  const frames: number[] = [];
  const messages: number[] = [];
  for (const at of positions) {
    const text = textAt(lines, at);
    if (messages.length === 0 && /^\s/.test(text)) {
      frames.push(at);
      continue;
    }
    const ended = text.trim() === '' || opening.test(text) || (messages.length > 0 && otherRecord.test(text));
    if (ended || messages.length === longestMessage) break;
    messages.push(at);
  }
  return { frames, messages, length: frames.length + messages.length };
}

function textAt(lines: readonly LogLine[], at: number | undefined): string {
  return at === undefined ? '' : (lines[at]?.text ?? '');
}
