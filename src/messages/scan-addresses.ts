/** A web address as it stands in a text: `start` and `end` are offsets, `url` is absolute and cleaned. */
export interface WrittenAddress {
  url: string;
  start: number;
  end: number;
}

const address =
  /(?:https?:\/\/|www\.|(?<![\w.@/-])(?:huggingface\.co|hf\.co|github\.com|raw\.githubusercontent\.com)\/)[!-~]+/gi;
const endsBefore = /["<>`\\^{|}]|(?<=[,;)\]])https?:\/\//i;

/**
 * Finds addresses in prose, with or without a scheme, also glued to words ("model:https://…", "(https://…)"). Letters outside ASCII
 * end an address, since Chinese or Korean text follows without a space; closing brackets and punctuation are not part of it.
 */
export function scanAddresses(text: string): WrittenAddress[] {
  if (!/:\/\/|www\.|hf\.co\/|huggingface\.co\/|github(?:usercontent)?\.com\//i.test(text)) return [];
  const found: WrittenAddress[] = [];
  address.lastIndex = 0;
  for (let match = address.exec(text); match; match = address.exec(text)) {
    const written = match[0].slice(0, 2_000);
    const url = withoutTail(written.slice(0, 8) + (written.slice(8).split(endsBefore)[0] ?? ''));
    const start = match.index;
    found.push({ url: /^https?:/i.test(url) ? url : `https://${url}`, start, end: start + url.length });
    address.lastIndex = start + Math.max(url.length, 4);
  }
  return found;
}

/** Closing brackets that were never opened inside, and punctuation at the end, belong to the sentence. */
function withoutTail(url: string): string {
  let end = url.length;
  let round = 0;
  let square = 0;
  for (let index = 0; index < end; index += 1) {
    const letter = url.charAt(index);
    if (letter === '(') round += 1;
    else if (letter === ')') round -= 1;
    else if (letter === '[') square += 1;
    else if (letter === ']') square -= 1;
    if (round < 0 || square < 0) end = index;
  }
  return url.slice(0, end).replace(/[.,;:!?*~'(]+$/, '');
}
