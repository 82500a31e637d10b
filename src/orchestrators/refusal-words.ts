import { scrub } from '../failures/scrub.ts';
import { readErrorText } from '../platforms/hub/http/read-error-text.ts';

const mostCharacters = 300;

/** The words of a refusal as they may be shown: without secrets and addresses, on one line. */
export function refusalWords(body: string): string {
  const words = readErrorText(body) || 'no reason given';
  return scrub(words.replaceAll(/\s+/g, ' ')).slice(0, mostCharacters);
}
