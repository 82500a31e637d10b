import { type FlagFormat, type PlacedEntry, readFlagFile } from './flag-file.ts';

/**
 * Sets and removes entries of a flag file; every other character stays: comments, order, indentation, the way commas end.
 * New entries go to the end. Throws when the text is no flag file: read it first.
 */
export function editFlagFile(
  text: string,
  { format, set }: { format: FlagFormat; set: Readonly<Record<string, string | null>> },
): string {
  let edited = text;
  for (const [key, url] of Object.entries(set)) edited = setEntry(edited, format, { key, url });
  return edited;
}

function setEntry(text: string, format: FlagFormat, { key, url }: { key: string; url: string | null }): string {
  const file = readFlagFile(text, format);
  if (!file.ok) throw new TypeError(`only a flag file can be edited: ${file.problem}`);
  const entry = file.entries.findLast((each) => each.key === key);
  if (url === null) return entry ? remove(text, entry, file.entries) : text;
  if (entry) return text.slice(0, entry.valueStart) + JSON.stringify(url) + text.slice(entry.end);
  const written = `${JSON.stringify(key)}: ${JSON.stringify(url)}`;
  const last = file.entries.at(-1);
  if (!last) {
    const comma = format.as === 'json' ? '' : ',';
    return `${text.slice(0, file.open + 1)}\n    ${written}${comma}\n${text.slice(file.close)}`;
  }
  const before = text.slice(text.slice(0, last.start).trimEnd().length, last.start);
  const separator = before.includes('\n') ? before.slice(before.lastIndexOf('\n')) : before;
  const ended = endWithComma(text, last);
  const comma = ended > last.end ? '' : ',';
  const trailing = ended > last.end ? ',' : '';
  return text.slice(0, ended) + comma + separator + written + trailing + text.slice(ended);
}

/** An entry goes with its own line and comma; when it was the last one, the comma before it goes where the list had none at the end. */
function remove(text: string, entry: PlacedEntry, entries: PlacedEntry[]): string {
  const ended = endWithComma(text, entry);
  const lead = /(^|\n)[ \t]*$/.exec(text.slice(0, entry.start));
  const start = lead ? lead.index : entry.start;
  const previous = entries[entries.indexOf(entry) - 1];
  const last = entries.at(-1) === entry;
  if (last && ended === entry.end && previous) return text.slice(0, previous.end) + text.slice(ended);
  return text.slice(0, start) + text.slice(ended);
}

/** Just behind the comma that follows an entry, or behind the entry when none does. */
function endWithComma(text: string, entry: PlacedEntry): number {
  const comma = /^\s*,/.exec(text.slice(entry.end));
  return comma ? entry.end + comma[0].length : entry.end;
}
