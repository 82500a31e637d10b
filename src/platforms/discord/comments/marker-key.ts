/** The hash in the invisible line that every comment of the bot ends with; '' where there is none. */
export function markerKey(text: string): string {
  return /<!-- steward:(\w+) -->\s*$/.exec(text)?.[1] ?? '';
}
