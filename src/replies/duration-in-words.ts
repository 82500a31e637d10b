const units = { s: 'second', m: 'minute', h: 'hour', d: 'day' } as const;

/** A length of time as the configuration writes it, in words: '7d' is "7 days". */
export function durationInWords(text: string): string {
  const [, count = '', unit] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd') return text;
  return `${count} ${units[unit]}${count === '1' ? '' : 's'}`;
}
