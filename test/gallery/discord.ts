import type { TemplateName } from '../../src/replies/template-names.ts';
import type { Sample } from './sample.ts';

/** What is said on Discord only: on buttons, in menus and forms, and about commands that cannot be taken. */
export const discordSamples = {
  'discord-approve': [{ when: 'the button of a yes', data: {} }],
  'discord-make-case': [{ when: 'the menu of a message', data: {} }],
  'discord-not-stored': [{ when: 'the store cannot be reached', data: {} }],
  'discord-outdated': [{ when: 'a button that is not known any more', data: {} }],
  'discord-reject': [{ when: 'the button of a no', data: {} }],
  'discord-reject-reason': [{ when: 'the field of the form', data: {} }],
  'discord-reject-title': [{ when: 'the form of a no', data: { case: 'c-12' } }],
  'discord-too-late': [{ when: 'a private answer found nobody any more', data: { user: '1180000000000000401' } }],
  'discord-wrong-place': [
    { when: 'a guild with two channels', data: { channels: ['1180000000000000300', '1180000000000000301'] } },
    { when: 'a guild without any', data: { channels: [] } },
  ],
} satisfies Partial<Record<TemplateName, Sample[]>>;
