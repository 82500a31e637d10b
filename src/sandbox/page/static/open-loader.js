// @ts-check
import { readMessages } from './discord/read-messages.js';
import { talkOf } from './discord/talk-of.js';
import { findRequestFiles } from './find-request-files.js';
import { samePlace } from './places.js';

/**
 * Fetches what the page shows. Of two loads of the same thing only the later one counts.
 * @param {Omit<import('./shapes.js').App, 'loader'>} app
 */
export function openLoader({ state, standIns: { hub, discord }, threads }) {
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
      // fetch throws a TypeError when nobody answers; what a stand-in refuses is another Error.
      if (error instanceof TypeError) state.set({ online: false });
      else if (what === 'thread' && error instanceof Error) state.set({ problem: error.message });
    }
  }

  /** The threads of the tab that is shown. */
  const calls = () => (state.values.on === 'discord' ? null : threads[state.values.on]);

  async function rows() {
    const shown = calls();
    if (shown) await latestOnly('rows', shown.list, (loaded) => shown === calls() && state.set({ rows: loaded }));
  }

  /** What the open thread or channel talks about. */
  const talk = () => (state.values.on === 'discord' ? talkOf(state.values) : state.values.thread);

  async function files() {
    await latestOnly(
      'files',
      async () => {
        const about = talk();
        return about === null ? [] : findRequestFiles(about, state.values.config, hub);
      },
      (found) => {
        if (JSON.stringify(found) !== JSON.stringify(state.values.files)) state.set({ files: found });
      },
    );
  }

  async function thread() {
    const { place } = state.values;
    const shown = calls();
    if (place === null || !shown) {
      if (state.values.thread !== null) state.set({ thread: null, files: [] });
      return;
    }
    await latestOnly(
      'thread',
      () => shown.read(place),
      (loaded) => {
        if (samePlace(place, state.values.place)) state.set({ thread: loaded });
      },
    );
    await files();
  }

  async function channels() {
    if (discord === null) return;
    const load = () => Promise.all([discord.control.get('/channels'), discord.control.get('/commands')]);
    await latestOnly('channels', load, ([loaded, commands]) => state.set({ channels: loaded, commands }));
  }

  async function messages() {
    const { on, channel, me } = state.values;
    if (on !== 'discord' || discord === null || channel === null) return;
    await latestOnly(
      'messages',
      () => readMessages(discord, { login: me.login, channel }),
      (loaded) => {
        if (state.values.channel === channel && state.values.me === me) state.set({ messages: loaded });
      },
    );
    await files();
  }

  return { rows, files, thread, channels, messages };
}
