// @ts-check
import { el } from './el.js';
import { tabHash } from './places.js';

/** @type {{ on: import('./shapes.js').Platform, label: string }[]} */
const tabs = [
  { on: 'hub', label: 'Hub' },
  { on: 'github', label: 'GitHub' },
  { on: 'discord', label: 'Discord' },
];

/**
 * The platforms of this sandbox; nothing when it has only a Hub.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showPlatformTabs(root, { state, standIns }) {
  const links = tabs
    .filter(({ on }) => standIns[on] !== null)
    .map(({ on, label }) => ({ on, link: el('a', { href: tabHash(on) }, label) }));
  root.hidden = links.length < 2;
  root.append(...links.map(({ link }) => link));
  state.follow(['on'], () => {
    for (const { on, link } of links) {
      if (on === state.values.on) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  });
}
