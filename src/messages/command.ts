import type { z } from 'zod';
import type { Intent } from './understanding.ts';

/** A command as written: the verb is lower-cased but not yet known to exist. */
export interface Command {
  verb: string;
  /** Arguments without a name, in order, quotes removed. */
  positional: string[];
  /** key=value arguments; keys lower-cased, `-` and `_` alike. */
  named: Record<string, string>;
  /** Everything after the verb as written, with following prose lines of the same paragraph excluded. */
  rest: string;
  /** The line as written, trimmed: what an edit is compared by and what replies quote. */
  source: string;
  /** 1-based line in the message. */
  line: number;
}

/** What a handler declares about its arguments; parser, help, Discord options and did-you-mean are made from it. */
export interface CommandDeclaration<Schema extends z.ZodObject = z.ZodObject> {
  verb: string;
  aliases: readonly string[];
  summary: string;
  example: string;
  /** What a message with this command asks for. */
  intent: Intent;
  arguments: Schema;
  /** Names of arguments that may be given without their key, in order. */
  positional: readonly string[];
  /** The argument that takes all remaining words. */
  remainder?: string;
}
