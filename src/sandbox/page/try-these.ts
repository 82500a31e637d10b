import { boardNames } from '../seed/board-names.ts';
import type { TryThis } from './try-this.ts';

const olivia = 'olivia-owner';

/** What a newcomer may try first, with names that the seed holds. */
export function tryThese(hubUrl: string): TryThis[] {
  const requestFile = `${olivia}/swift-13b_eval_request_False_bfloat16_Original.json`;
  return [
    {
      label: 'Submit a good model',
      shows: 'It is checked, queued and evaluated before your eyes.',
      as: olivia,
      title: 'Please evaluate heron-7b',
      text: `Our new base model is ready.\n\n/submit ${olivia}/heron-7b`,
    },
    {
      label: 'Submit a broken one',
      shows: 'The answer says what is wrong and how to mend it.',
      as: olivia,
      title: 'Please evaluate heron-7b-no-licence',
      text: `/submit ${olivia}/heron-7b-no-licence`,
    },
    {
      label: 'Report a failed model',
      shows: 'Plain words and a link are enough; the log is read, a relaunch proposed.',
      as: olivia,
      title: 'swift-13b failed',
      text: `Hi, this one failed and I cannot see why. It runs fine on our side:\n${hubUrl}/datasets/${boardNames.requests}/blob/main/${requestFile}\n\nCould you restart it?`,
    },
    {
      label: 'Approve as a maintainer',
      shows: 'Only a maintainer’s yes makes Steward act. A 👍 on its proposal does the same.',
      as: 'mira-maintainer',
      title: null,
      text: '/approve',
    },
    {
      label: 'Ask how far a model is',
      shows: 'Anybody may ask, in words or with /status.',
      as: 'sam-stranger',
      title: 'How far is heron-13b?',
      text: '/status heron-labs/heron-13b',
    },
    {
      label: 'Ask for help',
      shows: 'Everything that you may ask for.',
      as: 'sam-stranger',
      title: 'What can I ask here?',
      text: '/help',
    },
  ];
}
