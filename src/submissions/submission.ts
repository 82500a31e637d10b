/** What somebody asked to have evaluated. null means "not said": validation chooses and notes it. */
export interface Submission {
  model: string;
  revision: string | null;
  precision: string | null;
  weightType: string | null;
  modelType: string | null;
  baseModel: string | null;
  chatTemplate: boolean | null;
  /** Login of the person who asked; stored as `sender`. */
  sender: string;
}
