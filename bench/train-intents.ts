import { writeFileSync } from 'node:fs';
import { meanings } from '../src/messages/ranking/choose-targets.ts';
import { decisionTimes } from '../src/messages/ranking/decision-time.ts';
import { starts } from '../src/messages/ranking/likely-to-start.ts';
import { type LinearModel, weightsOf } from '../src/messages/ranking/linear-model.ts';
import { ourMessages } from './labelled-messages.ts';
import { askedIntents, decisionExamples, intentExamples, startExamples, targetExamples } from './ranked-examples.ts';
import { trainRanker } from './train-ranker.ts';

/** Trains the rankers of intents, of starts, of targets and of maintainers' decisions from our own labelled messages and writes their weights: `npm run train`. */
const messages = ourMessages();
write('intent-weights.json', trainRanker(askedIntents, intentExamples(messages)));
write('start-weights.json', trainRanker(starts, startExamples(messages)));
write('target-weights.json', trainRanker(meanings, targetExamples(messages)));
write('decision-weights.json', trainRanker(decisionTimes, decisionExamples(messages)));

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
