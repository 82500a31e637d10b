/** A name that imitates another one, and its letters that are not those of the Latin alphabet they look like. */
export function foreignLetters(name: string): { name: string; letters: { letter: string; code: string }[] } {
  const letters = [...new Set(name)].filter((letter) => !/[\u0020-\u007e\u202d\u202e]/.test(letter));
  return { name, letters: letters.map((letter) => ({ letter, code: codeOf(letter) })) };
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
