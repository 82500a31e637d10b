import type { Discord } from '../discord.ts';
import { changeMessage } from '../messages/change-message.ts';
import { openThread } from '../messages/open-thread.ts';
import { removeMessage } from '../messages/remove-message.ts';
import type { Member } from '../store/member.ts';
import { findChannel } from './find-channel.ts';
import { logAct } from './log-act.ts';
import { ownMessage } from './own-message.ts';
import { postAs } from './post-as.ts';
import { pressButton } from './press-button.ts';
import { type Refused, refuse } from './refuse.ts';
import { runCommand } from './run-command.ts';
import type { SandboxPerson } from './sandbox-person.ts';
import { showMessage } from './show-message.ts';
import { submitModal } from './submit-modal.ts';
import { typeOption } from './type-option.ts';
import { useMenu } from './use-menu.ts';
import type { Where } from './where.ts';

const lasting = 1440;

/** Lets somebody act; changes of messages and threads are one transaction with what the gateway is told. */
export function personOf(discord: Discord, { id: userId, login }: Member): SandboxPerson {
  const { store } = discord;
  const write = <T>(act: { kind: string; body: unknown }, work: () => T): T =>
    store.database.write(() => {
      logAct(discord, userId, act);
      return work();
    });

  function inChannel<T>(name: string, act: (where: Where) => T): T | Refused {
    const channel = findChannel(store, name);
    return channel === null ? refuse('unknown-channel', name) : act({ userId, channel });
  }

  return {
    id: userId,
    login,
    posts: (text, channel, { replyTo = null } = {}) =>
      inChannel(channel, (where) => postAs(discord, where, { text, replyTo })),
    edits: (messageId, text) => {
      const message = ownMessage(store, userId, messageId);
      if ('refused' in message) return message;
      if (text.trim() === '' || text.length > 2000) return refuse('wrong-length', 'text');
      write({ kind: 'edits', body: { messageId, text } }, () => changeMessage(discord, message, { content: text }));
      return { refused: null, messageId };
    },
    deletes: (messageId) => {
      const message = ownMessage(store, userId, messageId);
      if ('refused' in message) return message;
      write({ kind: 'deletes', body: { messageId } }, () => removeMessage(discord, message));
      return { refused: null, messageId };
    },
    opensThread: (name, parent) =>
      inChannel(parent, ({ channel }) => {
        if (name === '' || name.length > 100) return refuse('wrong-length', 'name');
        if (channel.thread !== null) return refuse('unknown-channel', parent);
        const thread = { name, parentId: channel.id, ownerId: userId, lasting } as const;
        const opened = write({ kind: 'opens-thread', body: thread }, () => openThread(discord, thread));
        return { refused: null, threadId: opened.id };
      }),
    runs: async (command, channel) => inChannel(channel, (where) => runCommand(discord, where, command)),
    types: async (command, channel) => inChannel(channel, (where) => typeOption(discord, where, command)),
    presses: (messageId, button) => pressButton(discord, userId, { messageId, button }),
    submits: (interactionId, fields) => submitModal(discord, userId, { interactionId, fields }),
    usesMenu: (messageId, name) => useMenu(discord, userId, { messageId, name }),
    reads: (name) => {
      const channel = findChannel(store, name);
      const messages = channel === null ? [] : store.messages.group(channel.id);
      const seen = messages.filter(({ addressee }) => addressee === null || addressee === userId);
      return seen.map((message) => showMessage(discord, message));
    },
  };
}
