/** Letters after which a word is cut, so that its forms count together. */
const stemLength = 5;

/** A login says nothing about a request. What replaces it is as long, so that offsets stay. */
const addressee = /@[\w-]+/g;

const word = /⟦\d+⟧|⟨link⟩|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}']+|[?!]/gu;

/** The words of masked text without logins; every model is the same word, and so is every letter of writing without spaces. */
export function wordsOf(text: string): string[] {
  const words = text.replace(addressee, (login) => ' '.repeat(login.length)).match(word) ?? [];
  return words.map((each) => (each.startsWith('⟦') ? '⟦⟧' : each));
}

/** A word, cut to its first letters. */
export function stemOf(each: string): string {
  return each.length > stemLength ? `${each.slice(0, stemLength)}~` : each;
}
