// @ts-check

import { showBackstage } from './backstage.js';
import { createState } from './create-state.js';
import { followStandIn } from './follow-stand-in.js';
import { githubThreads } from './github/github-threads.js';
import { hubThreads } from './hub-threads.js';
import { showLeft } from './left.js';
import { showMiddle } from './middle.js';
import { openLoader } from './open-loader.js';
import { openStandIns } from './open-stand-ins.js';
import { people } from './people.js';
import { showPeopleSwitch } from './people-switch.js';
import { readHash } from './places.js';
import { reload } from './reload.js';
import { showTabs } from './tabs.js';
import { refreshTimes } from './time-element.js';
import { watchSeen } from './watch-seen.js';

/** @param {string} id */
function part(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
}

async function start() {
  /** @type {import('./shapes.js').PageConfig} */
  const config = await (await fetch('config.json')).json();
  /** @type {import('./shapes.js').State} */
  let state;
  const standIns = openStandIns(config, () => state.values.me);
  const [hub, github] = await Promise.all([
    standIns.hub.control.get('/users'),
    standIns.github?.control.get('/users') ?? [],
  ]);
  const everybody = people({ hub, github }, config);
  const me = everybody.find(({ login }) => login === sessionStorage.getItem('me')) ?? everybody[0];
  if (me === undefined) throw new Error('The sandbox has no accounts');
  state = createState({
    ...{ config, people: everybody, me },
    ...readHash(location.hash),
    ...{ rows: [], seen: {}, thread: null, files: [] },
    ...{ channels: [], commands: [], messages: [], writes: [], deliveries: [] },
    ...{ online: true, problem: null, draft: null },
  });
  const threads = {
    hub: hubThreads(standIns.hub, config.space),
    github: standIns.github && config.github && githubThreads(standIns.github, config.github.repository, state),
  };
  const loader = openLoader({ state, standIns, threads });
  const app = { state, standIns, threads, loader };

  showPeopleSwitch(part('people'), app);
  showLeft(part('left'), app);
  showMiddle(part('middle'), app);
  showBackstage(part('right'), app);
  showTabs(app);
  watchSeen(state);

  addEventListener('hashchange', () => {
    const now = readHash(location.hash);
    const tab = now.on === state.values.on ? {} : { rows: [], draft: null };
    state.set({ ...now, ...tab, thread: null, files: [], messages: [], problem: null });
    void load(app);
  });
  state.follow(['me'], () => {
    sessionStorage.setItem('me', state.values.me.login);
    void loader.messages();
  });
  state.follow(['online'], () => {
    part('offline').hidden = state.values.online;
    if (state.values.online) void load(app);
  });
  for (const on of /** @type {const} */ (['hub', 'github', 'discord'])) {
    const calls = standIns[on];
    if (calls) followStandIn(state, { on, calls }, (writes) => reload(app, writes));
  }
  setInterval(refreshTimes, 20_000);
}

/**
 * Loads what the shown tab needs. Discord opens with the channel where commands are taken.
 * @param {import('./shapes.js').App} app
 */
async function load({ state, loader }) {
  if (state.values.on !== 'discord') {
    await Promise.all([loader.rows(), loader.thread()]);
    return;
  }
  await loader.channels();
  const { channel, channels, config } = state.values;
  const first = channels.find(({ name }) => name === config.discord?.channel) ?? channels[0];
  if (channel === null && first) state.set({ channel: first.id });
  await loader.messages();
}

start().catch((error) => {
  part('offline').hidden = false;
  part('offline').textContent = `The page could not start: ${error.message}. Is the sandbox running?`;
});
