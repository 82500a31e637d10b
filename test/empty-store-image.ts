import { readFileSync } from 'node:fs';

/** The image that the run's set-up made. */
export function emptyStoreImage(): Blob {
  const file = process.env.STEWARD_EMPTY_STORE_IMAGE;
  if (file === undefined) throw new Error('the run’s set-up made no image of an empty store');
  return new Blob([readFileSync(file)]);
}
