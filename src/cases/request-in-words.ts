import type { Intent, Understanding } from '../messages/understanding.ts';

/** The verb whose review an intent starts. Free text only ever proposes; intents that are missing here are left alone. */
const verbOfIntent: Partial<Record<Intent, string>> = {
  submission: 'submit',
  failure_report: 'report',
  flag: 'flag',
  flag_appeal: 'appeal',
  removal: 'remove',
  rename: 'rename',
  status_question: 'status',
};

/** A request that was made in plain words, as the command that would make it. */
export interface RequestInWords {
  verb: string;
  words: Record<string, string>;
}

/**
 * What a message in plain words asks for; null when it asks for nothing that is answered without a command. "Any news?" is
 * about what the opening message is about.
 */
export function requestInWords(understanding: Understanding, opening: Understanding | null): RequestInWords | null {
  const { intent, models, renameTo, revision, precision } = understanding;
  const [from] = models;
  const verb = verbOfIntent[intent];
  const target = targetOf(understanding) ?? (intent === 'status_question' && opening ? targetOf(opening) : undefined);
  if (verb === undefined || target === undefined) return null;
  const words = {
    ...{ model: from ?? target, target, ...(revision && { revision }), ...(precision && { precision }) },
    ...(from && renameTo && { from, to: renameTo }),
  };
  return { verb, words };
}

function targetOf({ requestFiles, models }: Understanding): string | undefined {
  return requestFiles[0] ?? models[0];
}
