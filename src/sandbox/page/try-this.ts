/** A ready-made message: choosing it fills the form, sending stays with the user. */
export interface TryThis {
  label: string;
  /** What will be seen, in one short sentence. */
  shows: string;
  /** Login of the person who would write this. */
  as: string;
  /** Title of the new discussion; null: a comment in the discussion that is open. */
  title: string | null;
  text: string;
}
