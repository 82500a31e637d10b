/**
 * The fields of a new request file that a submission decides (leaderboard-domain.md §1.2); status and job fields are the
 * orchestrator's. Keys are spelled as in the file.
 */
export interface SubmittedFields {
  model: string;
  /** '' unless the weights need one. */
  base_model: string;
  /** The pinned commit, 40 hex. */
  revision: string;
  precision: string;
  /** Billions, 3 decimals. */
  params: number;
  /** Joined with `;`. */
  architectures: string;
  weight_type: string;
  /** UTC, whole seconds, Z. */
  submitted_time: string;
  model_type: string;
  use_chat_template: boolean;
  sender: string;
}
