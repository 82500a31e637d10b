export const intents = [
  'submission',
  'failure_report',
  'rename',
  'removal',
  'flag',
  'flag_appeal',
  'status_question',
  'faq_question',
  'approval',
  'other',
] as const;

export type Intent = (typeof intents)[number];

/** One message to be understood. An opening is read with its title, a reply without (the thread supplies the rest). */
export interface MessageToUnderstand {
  kind: 'opening' | 'reply';
  title: string;
  body: string;
  authorRole: 'user' | 'model_owner' | 'maintainer' | 'bot' | string;
}

/** What a message seems to ask for. It only ever proposes: nothing is done on it without an approval. */
export interface Understanding {
  intent: Intent;
  models: string[];
  revision: string | null;
  precision: string | null;
  requestFiles: string[];
  renameTo: string | null;
  pullRequest: string | null;
  /** Whether the workflow of this intent may be started on an identified target. */
  shouldAct: boolean;
  /** The words and rules that led here, for `/why`. */
  because: { rule: string; words: string }[];
}
