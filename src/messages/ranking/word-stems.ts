/** Letters after which a word is cut, so that its forms count together. */
const stemLength = 5;

/** A login says nothing about a request. */
const addressee = /@[\w-]+/g;

/** The ways to call the board are one word: whoever names it says nothing by that. */
const boardName =
  /\b(?:the )?(?:hf |hugging ?face )?(?:open[- ]?(?:ko[- ]?|pt[- ]?|arabic[- ]?)?llms?(?:[- ]?leader ?board)?|leader board)\b/g;

const word = /⟦\d+⟧|⟨link⟩|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}']+|[?!]/gu;

/** The words of masked text without logins; every model is the same word, every number is one, and letters of writing without spaces are words. */
export function wordsOf(text: string): string[] {
  const words = text.replace(addressee, ' ').replace(boardName, ' leaderboard ').match(word) ?? [];
  return words.map((each) => {
    if (each.startsWith('⟦')) return '⟦⟧';
    return /^\d/.test(each) ? each.replace(/\d+/g, '0') : each;
  });
}

/** A word, cut to its first letters. */
export function stemOf(each: string): string {
  return each.length > stemLength ? `${each.slice(0, stemLength)}~` : each;
}
