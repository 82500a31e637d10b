// @ts-check
import { findRequestFiles } from './find-request-files.js';
import { samePlace, threadPath } from './places.js';

/**
 * Fetches what the page shows. Of two loads of the same thing only the later one counts.
 * @param {import('./shapes.js').State} state
 * @param {import('./shapes.js').HubCalls} hub
 */
export function openLoader(state, hub) {
  /** @type {Record<string, number>} */
  const latest = {};

  /**
   * @template T
   * @param {string} what
   * @param {() => Promise<T>} load
   * @param {(loaded: T) => void} show
   */
  async function latestOnly(what, load, show) {
    const turn = (latest[what] ?? 0) + 1;
    latest[what] = turn;
    try {
      const loaded = await load();
      if (latest[what] === turn) show(loaded);
      if (!state.values.online) state.set({ online: true });
    } catch (error) {
      // fetch throws a TypeError when nobody answers; what the Hub refuses is another Error.
      if (error instanceof TypeError) state.set({ online: false });
      else if (what === 'thread' && error instanceof Error) state.set({ problem: error.message });
    }
  }

  const rows = () =>
    latestOnly(
      'rows',
      () => hub.get(`/api/spaces/${state.values.config.space}/discussions`),
      (page) => state.set({ rows: page.discussions }),
    );

  const files = () =>
    latestOnly(
      'files',
      async () => (state.values.thread === null ? [] : findRequestFiles(state.values.thread, state.values.config, hub)),
      (found) => {
        if (JSON.stringify(found) !== JSON.stringify(state.values.files)) state.set({ files: found });
      },
    );

  async function thread() {
    const { place } = state.values;
    if (place === null) return state.set({ thread: null, files: [] });
    await latestOnly(
      'thread',
      () => hub.get(threadPath(place)),
      (loaded) => {
        if (samePlace(place, state.values.place)) state.set({ thread: loaded });
      },
    );
    await files();
  }

  return { rows, thread, files };
}
