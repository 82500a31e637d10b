/** Somebody else changed a case or a thread meanwhile: nothing was written, and the work is done again on what is there now. */
export class MovedOn extends Error {}
