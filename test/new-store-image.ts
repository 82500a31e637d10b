import { readFileSync } from 'node:fs';

/** The image that the run's set-up made. */
export function newStoreImage(): Blob {
  const file = process.env.STEWARD_NEW_STORE_IMAGE;
  if (file === undefined) throw new Error('the run’s set-up made no image of a new store');
  return new Blob([readFileSync(file)]);
}
