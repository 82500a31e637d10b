import type { TryThis } from './try-this.ts';

const olivia = 'olivia-owner';

/** What a newcomer may try first on Discord, with names that the seed holds and options as Discord names them. */
export const tryOnDiscord: TryThis[] = [
  {
    label: 'Report a failed model',
    shows: 'The log is read, and a relaunch proposed; it gets a discussion on the Hub, too.',
    as: olivia,
    title: null,
    text: `/report target:${olivia}/swift-3b`,
  },
  {
    label: 'Submit a good model',
    shows: 'It is checked, queued and evaluated before your eyes.',
    as: olivia,
    title: null,
    text: `/submit model:${olivia}/heron-7b`,
  },
  {
    label: 'Submit a broken one',
    shows: 'The answer says what is wrong and how to mend it.',
    as: olivia,
    title: null,
    text: `/submit model:${olivia}/heron-7b-no-licence`,
  },
  {
    label: 'Ask how far a model is',
    shows: 'Anybody may ask; only who asks sees the answer.',
    as: 'sam-stranger',
    title: null,
    text: '/status target:heron-labs/heron-13b',
  },
  {
    label: 'Ask for help',
    shows: 'Everything that you may ask for.',
    as: 'sam-stranger',
    title: null,
    text: '/help',
  },
];
