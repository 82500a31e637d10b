import type { Intent, Understanding } from '../messages/understanding.ts';

/** A request that was made in plain words, as the command that would make it. */
export interface RequestInWords {
  verb: string;
  words: Record<string, string>;
}

/** What one request is about: a model or the path of a request file, and the new name of a rename. */
export interface TargetInWords {
  target: string;
  model: string;
  to?: string;
}

/** The verb whose review an intent starts. Free text only ever proposes; intents that are missing here have none. */
export const verbOfIntent: Partial<Record<Intent, string>> = {
  submission: 'submit',
  failure_report: 'report',
  flag: 'flag',
  flag_appeal: 'appeal',
  removal: 'remove',
  rename: 'rename',
  status_question: 'status',
};

/** One request in plain words with every argument that it may have been given; a handler takes those that it declares. */
export function requestInWords(
  verb: string,
  { target, model, to }: TargetInWords,
  { revision, precision, text }: Pick<Understanding, 'revision' | 'precision'> & { text: string },
): RequestInWords {
  return {
    verb,
    words: {
      ...{ model, target, text, from: model },
      ...(revision && { revision }),
      ...(precision && { precision }),
      ...(to && { to }),
    },
  };
}
