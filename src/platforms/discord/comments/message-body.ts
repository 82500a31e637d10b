import type { Say } from '../../../replies/reply.ts';
import type { CaseCard } from '../../surface.ts';
import { buttonId } from '../interactions/button-id.ts';

/** A message as Discord takes it: one embed, buttons while a proposal waits, and nobody is ever pinged. */
export interface MessageBody {
  embeds: { description: string; color?: number; footer?: { text: string } }[];
  components: { type: 1; components: { type: 2; style: 3 | 4; label: string; custom_id: string }[] }[];
  allowed_mentions: { parse: [] };
}

/** Grey for what is over and was not done, amber for what waits for people, blue for what is under way, green and red for its end. */
const colours: Readonly<Record<string, number>> = {
  ...{ proposed: 0xe0a100, acting: 0x3b82f6, evaluating: 0x3b82f6, 'awaiting-board': 0x3b82f6 },
  ...{ finished: 0x2e9e4f, failed: 0xd23f31, stopped: 0xd23f31, rejected: 0x8a8f98 },
  ...{ cancelled: 0x8a8f98, expired: 0x8a8f98, withdrawn: 0x8a8f98, stale: 0x8a8f98 },
};

/** The body that shows a text, already as Discord writes it, and of a case its state and what can be decided about it. */
export function messageBody({
  text,
  card,
  footer,
  say,
}: {
  text: string;
  card: CaseCard | null;
  footer: string | null;
  say: Say;
}): MessageBody {
  const colour = card === null ? undefined : colours[card.state];
  const label = (template: 'discord-approve' | 'discord-reject') => say({ template, data: {} });
  const { case: name = '', proposal = null } = card ?? {};
  const buttons =
    proposal === null
      ? []
      : [
          {
            type: 2,
            style: 3,
            label: label('discord-approve'),
            custom_id: buttonId({ press: 'approve', case: name, proposal }),
          } as const,
          {
            type: 2,
            style: 4,
            label: label('discord-reject'),
            custom_id: buttonId({ press: 'reject', case: name }),
          } as const,
        ];
  return {
    embeds: [
      {
        description: text,
        ...(colour !== undefined && { color: colour }),
        ...(footer !== null && { footer: { text: footer } }),
      },
    ],
    components: buttons.length > 0 ? [{ type: 1, components: buttons }] : [],
    allowed_mentions: { parse: [] },
  };
}
