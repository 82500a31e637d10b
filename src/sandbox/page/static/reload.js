// @ts-check
import { isCompletion } from './discord/is-completion.js';
import { placeHash } from './places.js';

/**
 * Loads again what writes on one platform touched.
 * @param {import('./shapes.js').App} app
 * @param {import('./shapes.js').Write[]} writes
 */
export function reload({ state, loader, threads }, writes) {
  const { config, on, place } = state.values;
  const applied = writes.filter((write) => write.applied && !isCompletion(write));
  const here = applied.filter((write) => write.on === on);
  const [first] = here;
  if (first?.on === 'discord') {
    if (here.some(({ kind }) => /thread|register/.test(kind))) void loader.channels();
    void loader.messages();
    return;
  }
  const home = threads[on === 'github' ? 'github' : 'hub']?.home;
  if (here.some(({ repo, repoType }) => repo === home && repoType !== 'dataset')) void loader.rows();
  if (here.some((write) => touches(write, place))) void loader.thread();
  else if (applied.some(({ repo, kind }) => repo === config.requests && /commit|merge/.test(kind))) void loader.files();
}

/**
 * Whether a write may have changed the open thread. GitHub's changes of single comments do not say of which issue.
 * @param {import('./shapes.js').Write} write
 * @param {import('./shapes.js').Place | null} place
 */
function touches({ on, repo, repoType, number }, place) {
  if (place === null) return false;
  if (number === null || repo === null) return on === 'github';
  return placeHash({ type: repoType ?? '', name: repo, num: number }) === placeHash(place);
}
