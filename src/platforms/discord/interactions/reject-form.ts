import type { Say } from '../../../replies/reply.ts';
import { buttonId } from './button-id.ts';
import { type Callback, callbackTypes } from './callback.ts';

/** The form that asks whoever says no for the reason. */
export function rejectForm(name: string, say: Say): Callback {
  const input = {
    ...{ type: 4, custom_id: 'reason', style: 2, required: true, max_length: 1_000 },
    label: say({ template: 'discord-reject-reason', data: {} }),
  };
  return {
    type: callbackTypes.form,
    data: {
      custom_id: buttonId({ press: 'reject', case: name }),
      title: say({ template: 'discord-reject-title', data: { case: name } }),
      components: [{ type: 1, components: [input] }],
    },
  };
}
