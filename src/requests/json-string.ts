/** How text outside ASCII is written: as `\uXXXX` pairs, as Python's json.dumps does by default, or as it is. */
export type NonAscii = 'escaped' | 'raw';

/** A string as JSON text, byte for byte as Python's json.dumps writes it with ensure_ascii on (escaped) or off (raw). */
export function jsonString(text: string, nonAscii: NonAscii): string {
  const json = JSON.stringify(text);
  if (nonAscii === 'raw') return json;
  return json.replaceAll(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
