// @ts-check

/**
 * Whether a person may edit, hide or close what an author wrote: their own, and everything for those who can write to the Space.
 * @param {import('./shapes.js').Person} me
 * @param {string | undefined} author
 */
export function canChange(me, author) {
  return me.maintains || me.login === author;
}
