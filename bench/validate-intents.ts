import { decideForMaintainer } from '../src/messages/decide-for-maintainer.ts';
import { decideForUser } from '../src/messages/decide-for-user.ts';
import { mayAct } from '../src/messages/may-act.ts';
import { chooseRanked } from '../src/messages/ranking/choose-ranked.ts';
import { decideRanked } from '../src/messages/ranking/decide-ranked.ts';
import { decisionTimes } from '../src/messages/ranking/decision-time.ts';
import { likelyToStart, starts, sureFrom } from '../src/messages/ranking/likely-to-start.ts';
import { startFeatures } from '../src/messages/ranking/start-features.ts';
import { type LabelledMessage, ourMessages } from './labelled-messages.ts';
import { askedIntents, decisionExamples, intentExamples, readingOf, startExamples } from './ranked-examples.ts';
import { trainRanker } from './train-ranker.ts';

/**
 * Prints how well messages are read that the ranker has not seen and the phrases of intents were not made after: `node bench/validate-intents.ts`. These messages
 * are cut into ten runs, so that what one author wrote stays together, and each is read by rankers that were trained without it.
 */
const folds = 10;
const all = ourMessages();
const known = all.filter((each) => each.known);
const further = all.filter((each) => !each.known);
const foldOf = (at: number): number => Math.floor((at * folds) / further.length);

interface Answer {
  labelled: LabelledMessage;
  byRules: string;
  intent: string;
  acts: boolean;
}

function answersOf(fold: number): Answer[] {
  const seen = [...known, ...further.filter((_, at) => foldOf(at) !== fold)];
  const asked = trainRanker(askedIntents, intentExamples(seen));
  const started = trainRanker(starts, startExamples(seen));
  const decided = trainRanker(decisionTimes, decisionExamples(seen));
  return further
    .filter((_, at) => foldOf(at) === fold)
    .flatMap((labelled) => {
      const reading = readingOf(labelled);
      if (!reading) return [];
      if (labelled.message.authorRole !== 'maintainer') {
        const rules = decideForUser(reading);
        const start = likelyToStart(startFeatures(reading), started);
        const { intent, guessed } = chooseRanked(reading, { byRules: rules, start }, asked);
        const acts = start >= sureFrom && !guessed && mayAct(intent, reading) === null;
        return [{ labelled, byRules: rules.intent, intent, acts }];
      }
      if (labelled.message.kind === 'opening') return [];
      const rules = decideForMaintainer(reading.prose.masked);
      const { when, unsure } = decideRanked(reading, rules, decided);
      const intentOf = (time: string): string => (time === 'nothing' ? 'other' : 'approval');
      return [{ labelled, byRules: intentOf(rules.when), intent: intentOf(when), acts: when === 'now' && !unsure }];
    });
}

const answers = Array.from({ length: folds }, (_, fold) => answersOf(fold)).flat();
const ofMaintainers = ({ labelled }: Answer): boolean => labelled.message.authorRole === 'maintainer';

function print(name: string, rows: readonly Answer[]): void {
  const share = (part: (row: Answer) => boolean, of: readonly Answer[]): string =>
    (of.filter(part).length / Math.max(1, of.length)).toFixed(3);
  const rules = share((row) => row.byRules === row.labelled.intent, rows);
  const both = share((row) => row.intent === row.labelled.intent, rows);
  const precision = share(
    ({ labelled }) => labelled.shouldAct,
    rows.filter(({ acts }) => acts),
  );
  const recall = share(
    ({ acts }) => acts,
    rows.filter(({ labelled }) => labelled.shouldAct),
  );
  process.stdout.write(
    `${name}: ${rows.length} messages, intents by rules ${rules}, with the ranker ${both}; acts precision ${precision}, recall ${recall}\n`,
  );
}

print(
  'users and owners',
  answers.filter((row) => !ofMaintainers(row)),
);
print('maintainers', answers.filter(ofMaintainers));
print('together', answers);
