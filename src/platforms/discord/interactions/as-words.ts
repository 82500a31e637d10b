/**
 * The text of somebody else's message, as whoever picked it says it: commands in it are words, because who picks a message does
 * not give the commands that stand in it.
 */
export function asWords(text: string): string {
  return text.replace(/&(?=#?\w+;)/g, '\\&').replace(/(?<![\w/.:~@-])\/(?=[a-z])/gi, '\u2060/');
}
