import { writeFileSync } from 'node:fs';
import { type LinearModel, weightsOf } from '../src/messages/ranking/linear-model.ts';
import { ourMessages } from './labelled-messages.ts';
import { trainRankers } from './train-rankers.ts';

/** Trains the rankers from our own labelled messages and writes their weights: `npm run train`. */
const messages = ourMessages();
const { intents, starts, targets, decisions } = trainRankers(messages);
write('intent-weights.json', intents);
write('start-weights.json', starts);
write('target-weights.json', targets);
write('decision-weights.json', decisions);

function write(file: string, model: LinearModel<string>): void {
  const groups = [...model.index].map(([group, words]) => {
    const rows = [...words.keys()].map(
      (word) => `${JSON.stringify(word)}: "${weightsOf(model, group, word)?.join(' ')}"`,
    );
    return `${JSON.stringify(group)}: {\n${rows.join(',\n')}\n}`;
  });
  const json = `{ "labels": ${JSON.stringify(model.labels)}, "hundredths": {\n${groups.join(',\n')}\n} }\n`;
  writeFileSync(new URL(`../data/${file}`, import.meta.url), json);
  process.stdout.write(`${file} from ${messages.length} messages\n`);
}
