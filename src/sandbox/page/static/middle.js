// @ts-check
import { showNewDiscussion } from './new-discussion.js';
import { showThread } from './thread-view.js';

/**
 * The open discussion, or the form for a new one.
 * @param {HTMLElement} root
 * @param {import('./shapes.js').App} app
 */
export function showMiddle(root, app) {
  const fresh = document.createElement('div');
  const thread = document.createElement('div');
  root.append(fresh, thread);
  showNewDiscussion(fresh, app);
  showThread(thread, app);
  app.state.follow(['place'], () => {
    fresh.hidden = app.state.values.place !== null;
    thread.hidden = app.state.values.place === null;
    root.scrollTo({ top: 0 });
  });
}
