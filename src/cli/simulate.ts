import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { KnownVerb } from '../messages/deciding-command.ts';
import { understand } from '../messages/understand.ts';
import { chooseHistory, type HistoryOptions } from '../simulate/choose-history.ts';
import { type SimulatedMessage, simulateThread } from '../simulate/simulate-thread.ts';
import { pageBegin, pageEnd, pageMessage } from '../simulate/simulation-page.ts';
import { Tally } from '../simulate/tally.ts';

export interface SimulateOptions extends HistoryOptions {
  html?: string;
  handlers: readonly KnownVerb[];
}

/**
 * `steward simulate`: goes through past threads and prints what the bot would have done with each message. It changes nothing
 * anywhere but the page it is told to write, and keeps one thread at a time. 1 when something could not be read.
 */
export async function simulate(
  { html, handlers, ...options }: SimulateOptions,
  { output, errors }: { output: Writable; errors: Writable },
): Promise<number> {
  let unread = 0;
  const chosen = await chooseHistory(options, (line) => {
    unread += 1;
    errors.write(`line ${line}: neither a thread nor a labelled message\n`);
  });
  if ('wrong' in chosen) {
    errors.write(`${chosen.wrong}\n`);
    return 1;
  }
  const { board, hub, threads } = chosen;
  const page = html === undefined ? null : createWriteStream(html);
  const tally = new Tally();
  await write(page, pageBegin());
  const simulating = {
    board,
    since: options.since ?? null,
    understand: (message: Parameters<typeof understand>[0]) => understand(message, { verbs: handlers, hubs: [hub] }),
  };
  for await (const thread of threads) {
    for (const simulated of simulateThread(thread, simulating)) {
      tally.add(simulated);
      await write(output, `${lineOf(simulated)}\n`);
      await write(page, pageMessage(simulated));
    }
  }
  await write(output, countsOf(tally));
  await write(page, pageEnd(tally));
  if (page) await finished(page.end());
  return unread > 0 ? 1 : 0;
}

/** Waits for slow readers, so that nothing piles up. */
async function write(to: Writable | null, text: string): Promise<void> {
  if (to && !to.write(text)) await once(to, 'drain');
}

/** One line a message, columns first and words last, without letters that a terminal would obey. */
function lineOf({ thread, number, message, intent, targets, action, code, template }: SimulatedMessage): string {
  const says = template === null ? '' : ` says ${template}`;
  const first = message.text.trim() === '' ? thread.title : message.text;
  const words = plain(first.slice(0, 300)).slice(0, 80);
  const place = `${plain(thread.url ?? thread.title)} ${number}`;
  return `${action.padEnd(9)} ${intent.padEnd(15)} ${code}${says}${targets.length > 0 ? ` [${plain(targets.join(', '))}]` : ''} · ${place} · ${plain(message.author)}: ${words}`;
}

function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

function countsOf(tally: Tally): string {
  const part = (kind: 'intent' | 'action') =>
    `\nby ${kind}\n${tally
      .counts(kind)
      .map(([name, count]) => `${String(count).padStart(8)}  ${name}\n`)
      .join('')}`;
  return `\n${tally.messages} messages\n${part('action')}${part('intent')}`;
}
