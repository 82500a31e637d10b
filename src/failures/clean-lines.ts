import { stripVTControlCharacters } from 'node:util';

/** A line of a log without its decoration. */
export interface LogLine {
  /** Which process wrote it, as the log labels it; '' when it does not. */
  process: string;
  /** Indented as in the log. */
  text: string;
}

const longestRead = 256 * 1024;
const longestLine = 2000;
const label =
  /^(\[rank\d{1,5}\]:|\(\w{1,40} pid=\d{1,9}(?:, ip=[\d.]{7,15})?\)|\s?\d{1,3}: (?=Traceback| {2}|[A-Za-z.]*(?:Error|Exception)))\s?/;
const record = /^(?:ERROR|CRITICAL|INFO|WARNING) \d\d-\d\d \d\d:\d\d:\d\d \[[\w./-]{1,80}:\d{1,6}\] ?/;
const bar = /\d{1,3}%\|[^|]{0,200}\| ?[\d.,kMGB]{1,12}\/[\d.,kMGB]{1,12}(?: ?\[[^\]]{0,80}\])?/g;
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/**
 * The lines of the end of a log (at most 256 kB are read): without colours, control and invisible characters, progress
 * bars, and the labels of ranks and workers, which are kept aside. Empty lines are kept: they end a message.
 */
export function cleanLines(log: string): LogLine[] {
  const cut = log.length > longestRead;
  const raw = log.slice(-longestRead).split(/\r?\n/);
  return (cut ? raw.slice(1) : raw).flatMap(cleanLine);
}

function cleanLine(raw: string): LogLine[] {
  // A progress bar rewrites its line after each carriage return; what was printed last stands.
  const last = raw.split('\r').findLast((part) => part.trim() !== '') ?? '';
  const printed = stripVTControlCharacters(last.slice(0, longestLine));
  const text = printed.replaceAll('\t', '    ').replace(invisible, '').replace(bar, '');
  if (text.trim() === '') return printed.trim() === '' ? [{ process: '', text: '' }] : [];
  const [process, rest] = takeLabel(text);
  const unmarked = rest.replace(record, '').trimEnd();
  const start = unmarked.indexOf('Traceback (most recent call last)');
  return [{ process, text: start > 0 ? unmarked.slice(start) : unmarked }];
}

function takeLabel(text: string): [process: string, rest: string] {
  const [whole = '', name = ''] = label.exec(text) ?? [];
  return [name.trim(), text.slice(whole.length)];
}
