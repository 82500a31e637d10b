/** Writes tables as lines with a dot between the cells, for platforms that show none; the head in bold. */
export function plainTable(text: string): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) => {
      if (isRule(line)) return isRow(lines[index - 1] ?? '') ? [] : [line];
      if (!isRow(line)) return [line];
      const cells = cellsOf(line);
      const head = isRule(lines[index + 1] ?? '');
      return [cells.map((cell) => (head && cell !== '' ? `**${cell}**` : cell)).join(' · ')];
    })
    .join('\n');
}

function isRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line);
}

function isRule(line: string): boolean {
  return /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line);
}

function cellsOf(line: string): string[] {
  const inner = line.trim().slice(1, -1);
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
