// @ts-check
import { showChannelList } from './discord/channel-list.js';
import { showDiscussionList } from './discussion-list.js';
import { el } from './el.js';
import { showPlatformTabs } from './platform-tabs.js';
import { showTryList } from './try-list.js';

/**
 * The left column: platforms, what to try, and the threads or channels there are.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showLeft(root, app) {
  const platforms = el('nav', { class: 'platforms', 'aria-label': 'Platforms' });
  const tries = el('section', { class: 'tries' });
  const threads = el('section', {});
  const channels = el('section', {});
  root.append(platforms, tries, threads, channels);
  showPlatformTabs(platforms, app);
  showTryList(tries, app);
  showDiscussionList(threads, app);
  showChannelList(channels, app);
  app.state.follow(['on'], () => {
    threads.hidden = app.state.values.on === 'discord';
    channels.hidden = !threads.hidden;
  });
}
