import type { Platform, ThreadRef } from '../../src/threads/thread.ts';
import type { Crowd, Crowds } from './crowd.ts';
import { sees } from './sees.ts';

/** One thing people do while the bot is killed again and again, and all that must be there afterwards. */
export interface ChaosCase {
  name: string;
  /** Where it is asked for; the Hub when left out. */
  on?: Platform;
  /** Ends when people have done everything; what the bot does about it may come later. */
  play(crowd: Crowd, everywhere: Crowds): Promise<ThreadRef[]>;
  /** Comments of the bot in each of the threads, in their order. */
  comments: RegExp[];
  /** Comments that are there or not, by who is quicker. */
  perhaps?: RegExp;
  /** Messages that ask for something, in all threads: each gets one 👀. */
  asks: number;
  /** Request file that the bot writes exactly once; null for none. */
  commits: string | null;
  /** Cases that come of it. */
  cases: number;
}

const waits = /waits for a maintainer/;
const ended = /`c-\d+`: (finished|visible on the board|the evaluation ended)/;
const over = /The evaluation of/;

/** A good model is submitted: told when it is in the queue, and again when it is finished or failed. */
export function submitted(login: string, model: string, precision = 'bfloat16'): ChaosCase {
  return {
    name: `submit ${model}`,
    play: async (crowd) => [await crowd.opens(login, 'Please evaluate', `/submit ${model} precision=${precision}`)],
    ...{ comments: [ended, over], asks: 1, cases: 1 },
    commits: `${model}_eval_request_False_${precision}_Original.json`,
  };
}

/** A failed evaluation is reported, approved, launched again and followed to its end. */
export function relaunched(model: string, approve: 'by reaction' | 'by two at once'): ChaosCase {
  return {
    name: `report ${model}, approved ${approve}`,
    async play(crowd) {
      const ref = await crowd.opens('olivia-owner', 'It failed', `/report ${model}`);
      const { id } = await sees(crowd, ref, waits);
      await Promise.all([
        crowd.reacts('noor-maintainer', ref, id),
        approve === 'by two at once' ? crowd.says('mira-maintainer', ref, '/approve') : null,
      ]);
      return [ref];
    },
    comments: [ended, over],
    perhaps: /already approved|approved already/,
    asks: approve === 'by two at once' ? 2 : 1,
    ...{ commits: `${model}_eval_request_False_bfloat16_Original.json`, cases: 1 },
  };
}

/** The same failure is reported in two threads, the second time perhaps in another place: one case, one relaunch, and both are told. */
export function reportedTwice(model: string, { second: place }: { second?: Platform } = {}): ChaosCase {
  return {
    name: `report ${model} in two threads`,
    async play(crowd, everywhere) {
      const other = place === undefined ? crowd : everywhere[place];
      const first = await crowd.opens('olivia-owner', 'It failed', `/report ${model}`);
      if (place !== undefined) await sees(crowd, first, waits);
      const second = await other.opens('sam-stranger', 'It failed for me, too', `/report ${model}`);
      await Promise.all([sees(crowd, first, waits), sees(other, second, waits)]);
      await other.says('mira-maintainer', second, '/approve');
      return [first, second];
    },
    ...{ comments: [ended, over], asks: 3, cases: 1 },
    commits: `${model}_eval_request_False_bfloat16_Original.json`,
  };
}

/** A report that is taken back, made again, and declined. */
export function cancelledThenDeclined(model: string): ChaosCase {
  return {
    name: `report ${model}, cancel, report again, reject`,
    async play(crowd) {
      const ref = await crowd.opens('olivia-owner', 'It failed', `/report ${model}`);
      await sees(crowd, ref, waits);
      await crowd.says('olivia-owner', ref, '/cancel');
      await sees(crowd, ref, /cancelled by/);
      await crowd.says('olivia-owner', ref, `/report ${model}`);
      await sees(crowd, ref, waits);
      await crowd.says('mira-maintainer', ref, '/reject not this week');
      return [ref];
    },
    ...{ comments: [/cancelled by/, /declined by/, /declined `c-/], asks: 4, commits: null, cases: 2 },
  };
}

/** A question, or a request that is refused: one answer. */
export function answered(words: string, answer: RegExp): ChaosCase {
  return {
    name: words,
    play: async (crowd) => [await crowd.opens('sam-stranger', 'A question', words)],
    ...{ comments: [answer], asks: 1, commits: null, cases: 0 },
  };
}

/** A command that an edit brings in: when a misspelt one was answered before, its answer is mended in place. */
export function edited(before: string, after: string, answer: RegExp): ChaosCase {
  const misspelt = before.startsWith('/');
  return {
    name: `${before} is edited to ${after}`,
    async play(crowd) {
      const ref = await crowd.opens('sam-stranger', 'Hello', before);
      if (misspelt) await sees(crowd, ref, /Did you mean/);
      await crowd.edits('sam-stranger', ref, after);
      return [ref];
    },
    ...{ comments: [answer], asks: 1, commits: null, cases: 0 },
  };
}
