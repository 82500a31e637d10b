import { handlers } from '../handlers/index.ts';
import { understand } from '../src/messages/understand.ts';
import type { Understanding } from '../src/messages/understanding.ts';
import { type LabelledMessage, ourMessages } from './labelled-messages.ts';
import { readingOf } from './ranked-examples.ts';
import { trainRankers } from './train-rankers.ts';

/**
 * Prints how well messages are read that the rankers have not seen and the phrases of intents were not made after: `node bench/validate.ts`. These messages
 * are cut into ten runs, so that what one author wrote stays together, and each is read with rankers that were trained without it.
 */
const folds = 10;
const all = ourMessages();
const known = all.filter((each) => each.known);
const further = all.filter((each) => !each.known);
const foldOf = (at: number): number => Math.floor((at * folds) / further.length);

interface Answer {
  labelled: LabelledMessage;
  understood: Understanding;
  /** How many models the message names. */
  names: number;
}

function answersOf(fold: number): Answer[] {
  const rankers = trainRankers([...known, ...further.filter((_, at) => foldOf(at) !== fold)]);
  return further
    .filter((_, at) => foldOf(at) === fold)
    .flatMap((labelled) => {
      const reading = readingOf(labelled);
      if (!reading) return [];
      const names = new Set(reading.prose.mentions.flatMap(({ model }) => model?.toLowerCase() ?? [])).size;
      return [{ labelled, understood: understand(labelled.message, { verbs: handlers, rankers }), names }];
    });
}

function share(part: (answer: Answer) => boolean, of: readonly Answer[]): string {
  return `${(of.filter(part).length / Math.max(1, of.length)).toFixed(3)} of ${of.length}`;
}

const rightIntent = ({ labelled, understood }: Answer): boolean => understood.intent === labelled.intent;
const shouldAct = ({ labelled }: Answer): boolean => labelled.shouldAct;
const acts = ({ understood }: Answer): boolean => understood.shouldAct;
const rightModels = ({ labelled, understood }: Answer): boolean =>
  understood.models.length === labelled.models.size &&
  understood.models.every((model) => labelled.models.has(model.toLowerCase()));

function print(who: string, answers: readonly Answer[]): void {
  const asking = answers.filter(shouldAct);
  const lines = [
    `intents ${share(rightIntent, answers)}`,
    `act precision ${share(shouldAct, answers.filter(acts))}`,
    `act recall ${share(acts, asking)}`,
    `models ${share(rightModels, asking)}`,
    `models where several are named ${share(
      rightModels,
      asking.filter(({ names }) => names > 1),
    )}`,
  ];
  process.stdout.write(`${who}: ${lines.join(', ')}\n`);
}

const answers = Array.from({ length: folds }, (_, fold) => answersOf(fold)).flat();
const ofMaintainers = ({ labelled }: Answer): boolean => labelled.message.authorRole === 'maintainer';
print(
  'users and owners',
  answers.filter((answer) => !ofMaintainers(answer)),
);
print('maintainers', answers.filter(ofMaintainers));
print('together', answers);
