import { jsonReply } from '../../hub/http/json-reply.ts';
import { registration } from '../bodies/registration.ts';
import { describeCommand } from '../describe/describe-command.ts';
import { onOwnCommands } from './on-own-commands.ts';
import { readForm } from './read-form.ts';

/** PUT /applications/{app}/commands and those of a guild: all at once. A command that keeps its name keeps its id, and its version while it stays the same. */
export const putCommands = onOwnCommands(({ discord, body }, guildId) => {
  const form = readForm(body, registration);
  if (!form.ok) return form.reply;
  const { commands } = discord.store;
  const before = commands.group(guildId ?? 'global');
  for (const { id } of before) commands.delete(id);
  const registered = form.value.map((wanted) => {
    const known = before.find(({ body: { name, type = 1 } }) => name === wanted.name && type === (wanted.type ?? 1));
    const isSame = known !== undefined && JSON.stringify(known.body) === JSON.stringify(wanted);
    const version = isSame ? known.version : discord.ids.next();
    return commands.put({ id: known?.id ?? discord.ids.next(), guildId, version, body: wanted });
  });
  return jsonReply(registered.map(describeCommand));
});
