// @ts-check
import { openCalls } from './open-calls.js';

/**
 * How to reach the stand-ins of this sandbox, as the person who was chosen.
 * @param {import('./shapes.js').PageConfig} config
 * @param {() => import('./shapes.js').Person} me
 * @returns {import('./shapes.js').StandIns}
 */
export function openStandIns({ hubUrl, controlUrl, github, discord }, me) {
  return {
    hub: openCalls({ name: 'The Hub', url: hubUrl, controlUrl }, () => me().token),
    github: github && openCalls({ name: 'GitHub', ...github }, () => me().githubToken),
    // People act there by the control address, which takes no token.
    discord: discord && openCalls({ name: 'Discord', url: discord.controlUrl, ...discord }, () => ''),
  };
}
