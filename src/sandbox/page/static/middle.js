// @ts-check
import { showChannel } from './discord/channel-view.js';
import { showNewDiscussion } from './new-discussion.js';
import { showThread } from './thread-view.js';

/**
 * The open thread, the form for a new one, or the open channel.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showMiddle(root, app) {
  const fresh = document.createElement('div');
  const thread = document.createElement('div');
  const channel = document.createElement('div');
  root.append(fresh, thread, channel);
  showNewDiscussion(fresh, app);
  showThread(thread, app);
  showChannel(channel, app, root);
  app.state.follow(['on', 'place'], () => {
    const { on, place } = app.state.values;
    channel.hidden = on !== 'discord';
    fresh.hidden = on === 'discord' || place !== null;
    thread.hidden = on === 'discord' || place === null;
    root.scrollTo({ top: 0 });
  });
}
