const milliseconds = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** '14d' → milliseconds. The schema lets only numbers followed by s, m, h or d through; anything else is a fault. */
export function parseDuration(text: string): number {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (count === undefined || !isUnit(unit)) throw new Error(`Not a duration: ${text}`);
  return Number(count) * milliseconds[unit];
}

function isUnit(unit: string | undefined): unit is keyof typeof milliseconds {
  return unit !== undefined && unit in milliseconds;
}
