// @ts-check

import { showBackstage } from './backstage.js';
import { createState } from './create-state.js';
import { showDiscussionList } from './discussion-list.js';
import { followHub } from './follow-hub.js';
import { showMiddle } from './middle.js';
import { openHub } from './open-hub.js';
import { openLoader } from './open-loader.js';
import { people } from './people.js';
import { showPeopleSwitch } from './people-switch.js';
import { placeHash, readPlaceHash } from './places.js';
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
  const config = await (await fetch('config.json')).json();
  /** @type {import('./shapes.js').State} */
  let state;
  const hub = openHub(config, () => state.values.me.token);
  const everybody = people(await hub.control.get('/users'), config);
  const me = everybody.find(({ login }) => login === sessionStorage.getItem('me')) ?? everybody[0];
  if (me === undefined) throw new Error('The sandbox has no accounts');
  state = createState({
    config,
    people: everybody,
    me,
    place: readPlaceHash(location.hash),
    rows: [],
    seen: {},
    thread: null,
    files: [],
    writes: [],
    deliveries: [],
    online: true,
    problem: null,
    draft: null,
  });
  const loader = openLoader(state, hub);
  const app = { state, hub, loader };

  showPeopleSwitch(part('people'), app);
  showDiscussionList(part('left'), app);
  showMiddle(part('middle'), app);
  showBackstage(part('right'), app);
  showTabs(app);
  watchSeen(state);

  addEventListener('hashchange', () => {
    state.set({ place: readPlaceHash(location.hash), thread: null, files: [], problem: null });
    void loader.thread();
  });
  state.follow(['me'], () => sessionStorage.setItem('me', state.values.me.login));
  state.follow(['online'], () => {
    part('offline').hidden = state.values.online;
    if (!state.values.online) return;
    void loader.rows();
    void loader.thread();
  });
  followHub(state, hub, (writes) => reload(app, writes));
  setInterval(refreshTimes, 20_000);
}

/**
 * Loads again what the writes touched.
 * @param {import('./shapes.js').App} app
 * @param {import('./shapes.js').Write[]} writes
 */
function reload({ state, loader }, writes) {
  const { config, place } = state.values;
  const applied = writes.filter((write) => write.applied);
  if (applied.some(({ repo, repoType }) => repoType === 'space' && repo === config.space)) void loader.rows();
  const open = place === null ? '' : placeHash(place);
  const touched = applied.some(
    ({ repo, repoType, number }) => repo && placeHash({ type: repoType ?? '', name: repo, num: number ?? 0 }) === open,
  );
  if (touched) void loader.thread();
  else if (applied.some(({ repo, kind }) => repo === config.requests && /commit|merge/.test(kind))) void loader.files();
}

start().catch((error) => {
  part('offline').hidden = false;
  part('offline').textContent = `The page could not start: ${error.message}. Is the sandbox running?`;
});
