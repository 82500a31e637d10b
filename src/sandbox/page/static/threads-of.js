// @ts-check

/**
 * The calls for the tab that is shown; the Hub's while that is Discord's, which has no threads of this kind.
 * @param {import('./shapes.js').App} app
 */
export function threadsOf({ state, threads }) {
  return (state.values.on === 'github' && threads.github) || threads.hub;
}
