import { asWords } from './as-words.ts';
import { readButton } from './button-id.ts';
import type { Received } from './read-interaction.ts';
import { writeCommand } from './write-command.ts';

/** What an interaction says, as it would be written in a message; null when it says nothing that this bot knows. */
export function textOf({ asks, place }: Pick<Received, 'asks' | 'place'>, discord: string): string | null {
  switch (asks.kind) {
    case 'command':
      return writeCommand(asks.verb, asks.given);
    case 'picked': {
      const { id, channel, author, text } = asks.message;
      // In a quote: it says where the words are from, and nothing in it is asked.
      const source = `> ${author.replace(/[^\w.-]/g, '')} ${discord}/channels/${place?.guild}/${channel}/${id}`;
      return `${asWords(text)}\n\n${source}`;
    }
    case 'button': {
      const button = readButton(asks.id);
      if (button?.press !== 'approve') return null;
      const { case: name, proposal } = button;
      return writeCommand('approve', [
        { name: 'case', value: name },
        { name: 'proposal', value: proposal },
      ]);
    }
    case 'form': {
      const button = readButton(asks.id);
      if (button?.press !== 'reject') return null;
      return writeCommand('reject', [{ name: 'words', value: `${button.case} ${asks.words}` }]);
    }
    case 'typing':
    case 'unknown':
      return null;
  }
}
