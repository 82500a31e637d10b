import { writeFileSync } from 'node:fs';
import { decisionTimes } from '../src/messages/ranking/decision-time.ts';
import type { LinearModel } from '../src/messages/ranking/linear-model.ts';
import { intents } from '../src/messages/understanding.ts';
import { ourMessages } from './labelled-messages.ts';
import { decisionExamples, intentExamples } from './ranked-examples.ts';
import { trainRanker } from './train-ranker.ts';

/** Trains the rankers of intents and of maintainers' decisions from our own labelled messages and writes their weights: `npm run train`. */
const messages = ourMessages();
const asked = intents.filter((intent) => intent !== 'approval');
write('intent-weights.json', trainRanker(asked, intentExamples(messages)));
write('decision-weights.json', trainRanker(decisionTimes, decisionExamples(messages)));

function write(file: string, { labels, weights }: LinearModel<string>): void {
  const rows = [...weights].map(
    ([name, row]) => `${JSON.stringify(name)}: "${row.map((weight) => Math.round(weight * 100)).join(' ')}"`,
  );
  const json = `{ "labels": ${JSON.stringify(labels)}, "hundredths": {\n${rows.join(',\n')}\n} }\n`;
  writeFileSync(new URL(`../data/${file}`, import.meta.url), json);
  process.stdout.write(`${file}: ${rows.length} features from ${messages.length} messages\n`);
}
