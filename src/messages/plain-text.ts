/** Letters that nobody sees: zero-width ones, soft hyphens, marks and overrides of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** The text as a reader sees it: invisible letters are taken away, special spaces and typographic quotes are the plain ones. */
export function plainText(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[‘’´]/g, "'")
    .replace(/[“”„]/g, '"');
}
