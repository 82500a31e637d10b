import { handlers } from '../handlers/index.ts';
import { decidingCommand } from '../src/messages/deciding-command.ts';
import { messageProse } from '../src/messages/message-prose.ts';
import { parseCommands } from '../src/messages/parse-commands.ts';
import { intentFeatures } from '../src/messages/ranking/intent-features.ts';
import { readReading } from '../src/messages/read-reading.ts';
import type { LabelledMessage } from './labelled-messages.ts';
import type { Example } from './train-ranker.ts';

/** What the ranker learns from: messages of users and owners without a command. The others are decided by rules alone. */
export function rankedExamples(messages: readonly LabelledMessage[]): Example[] {
  return messages.flatMap(({ message, intent }) => {
    if (message.authorRole === 'maintainer' || message.authorRole === 'bot') return [];
    const prose = messageProse(message.kind === 'opening' ? message.title : '', message.body, []);
    if (decidingCommand(parseCommands(prose.read), handlers)) return [];
    return [{ features: intentFeatures(readReading(message, prose, [])), intent }];
  });
}
