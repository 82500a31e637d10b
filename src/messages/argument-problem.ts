/** What is wrong with one argument of a command. Templates turn each reason into a sentence. */
export type ArgumentProblem =
  | { reason: 'missing'; argument: string }
  | { reason: 'unknown-argument'; argument: string; nearest: string | null }
  | { reason: 'repeated'; argument: string }
  | { reason: 'invalid'; argument: string; given: string; message: string }
  | { reason: 'too-many'; given: string };
