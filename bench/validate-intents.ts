import { decideForUser } from '../src/messages/decide-for-user.ts';
import { mayAct } from '../src/messages/may-act.ts';
import { messageProse } from '../src/messages/message-prose.ts';
import { chooseRanked } from '../src/messages/ranking/choose-ranked.ts';
import { rankIntents } from '../src/messages/ranking/rank-intents.ts';
import { readReading } from '../src/messages/read-reading.ts';
import { type LabelledMessage, labelledMessages } from './labelled-messages.ts';
import { rankedExamples } from './ranked-examples.ts';
import { trainRanker } from './train-ranker.ts';

/**
 * Prints how well intents are told by the rules alone, the ranker alone and both, the ranker being trained without the tenth that it is asked about:
 * `node bench/validate-intents.ts [FILE [FIRST]]`. Only messages that the ranker may see count: of users and owners, without a command. Those
 * before the FIRST of them were there when the phrases were written; 620 for our table.
 */
const file = process.argv[2] ?? 'test/fixtures/messages.jsonl';
const first = Number(process.argv[3] ?? 620);
const folds = 10;
const all = labelledMessages(file).filter((each) => rankedExamples([each]).length > 0);

interface Answer {
  labelled: LabelledMessage;
  rules: string;
  ranker: string;
  both: string;
  acts: boolean;
}

function answersOf(fold: number): Answer[] {
  const weights = trainRanker(rankedExamples(all.filter((_, at) => at % folds !== fold)));
  return all
    .filter((_, at) => at % folds === fold)
    .map((labelled) => {
      const { message } = labelled;
      const prose = messageProse(message.kind === 'opening' ? message.title : '', message.body, []);
      const reading = readReading(message, prose, []);
      const rules = decideForUser(reading);
      const both = chooseRanked(reading, rules, weights);
      const [example] = rankedExamples([labelled]);
      const ranker = rankIntents(example?.features ?? [], weights).ranked[0]?.intent ?? 'other';
      const acts = !both.unsure && mayAct(both.intent, reading) === null;
      return { labelled, rules: rules.intent, ranker, both: both.intent, acts };
    });
}

const answers = Array.from({ length: folds }, (_, fold) => answersOf(fold)).flat();
const order = new Map(all.map((each, at) => [each, at]));
const isNew = ({ labelled }: Answer): boolean => (order.get(labelled) ?? 0) >= first;

function print(name: string, rows: readonly Answer[]): void {
  const share = (part: (row: Answer) => boolean, of: readonly Answer[]): string =>
    (of.filter(part).length / Math.max(1, of.length)).toFixed(3);
  const right = (way: 'rules' | 'ranker' | 'both'): string => share((row) => row[way] === row.labelled.intent, rows);
  const precision = share(
    ({ labelled }) => labelled.shouldAct,
    rows.filter(({ acts }) => acts),
  );
  const recall = share(
    ({ acts }) => acts,
    rows.filter(({ labelled }) => labelled.shouldAct),
  );
  process.stdout.write(
    `${name}: ${rows.length} messages, intents by rules ${right('rules')}, ranker ${right('ranker')}, both ${right('both')}; acts precision ${precision}, recall ${recall}\n`,
  );
}

print(
  'known to the phrases',
  answers.filter((row) => !isNew(row)),
);
print('written after them', answers.filter(isNew));
