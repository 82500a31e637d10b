const shape =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2})[:-](\d{2})(?:[:-](\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/**
 * A time as the generations of request files and results write it: a space for the T, hyphens for colons, microseconds,
 * no zone (read as UTC). null when it is none. Source: leaderboard-domain.md §1.2, §1.3, §3.
 */
export function lenientTime(written: string): Date | null {
  const match = shape.exec(written.trim());
  if (!match) return null;
  const [, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = match;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
  const time = new Date(`${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
  return Number.isNaN(time.getTime()) ? null : time;
}
