import { quoteArgument } from './quote-argument.ts';

export interface WrittenArgument {
  name: string;
  value: string | number | boolean;
}

/** A slash command as it would be written in a message: `/report target=org/model text="it failed"`. */
export function writeCommand(verb: string, given: readonly WrittenArgument[]): string {
  return [`/${verb}`, ...given.map(({ name, value }) => `${name}=${quoteArgument(String(value))}`)].join(' ');
}
