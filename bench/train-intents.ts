import { writeFileSync } from 'node:fs';
import { labelledMessages } from './labelled-messages.ts';
import { rankedExamples } from './ranked-examples.ts';
import { trainRanker } from './train-ranker.ts';

/** Trains the ranker of intents from our own labelled messages and writes its weights: `npm run train`. */
const messages = labelledMessages(new URL('../test/fixtures/messages.jsonl', import.meta.url));
const { intents, weights } = trainRanker(rankedExamples(messages));
const rows = [...weights].map(
  ([name, row]) => `${JSON.stringify(name)}: "${row.map((weight) => Math.round(weight * 100)).join(' ')}"`,
);
writeFileSync(
  new URL('../data/intent-weights.json', import.meta.url),
  `{ "intents": ${JSON.stringify(intents)}, "hundredths": {\n${rows.join(',\n')}\n} }\n`,
);
process.stdout.write(`${rows.length} features from ${messages.length} messages\n`);
