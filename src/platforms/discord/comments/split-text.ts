/**
 * Splits a text that is too long for one message, between paragraphs where it can, else between lines, else within one. A code
 * block that is divided is closed and opened again.
 */
export function splitText(text: string, longest: number): string[] {
  const parts: string[] = [];
  let left = text;
  while (left.length > longest) {
    const fence = '```';
    const room = left.slice(0, longest - fence.length - 1);
    const at = [room.lastIndexOf('\n\n'), room.lastIndexOf('\n'), room.lastIndexOf(' ')].find(
      (each) => each > longest / 3,
    );
    const end = at ?? cleanEnd(room);
    const part = left.slice(0, end).trimEnd();
    const open = openFence(part);
    parts.push(open === null ? part : `${part}\n${fence}`);
    const rest = left.slice(end).replace(/^\s*\n|^ /, '');
    left = open === null ? rest : `${open}\n${rest}`;
  }
  return [...parts, ...(left.trim() === '' && parts.length > 0 ? [] : [left])];
}

/** A letter that takes two places is not divided. */
function cleanEnd(room: string): number {
  return /[\ud800-\udbff]$/.test(room) ? room.length - 1 : room.length;
}

/** The line that opened a code block which is still open at the end; null when none is. */
function openFence(part: string): string | null {
  const fences = part.split('\n').filter((line) => line.startsWith('```'));
  return fences.length % 2 === 1 ? (fences.at(-1) ?? null) : null;
}
