import type { PlannedEffect } from '../effects/planned-effect.ts';
import type { RenameDetails } from './rename-details.ts';
import type { RenameEffect } from './rename-effect.ts';

/** The effects of a rename in its step, in order: a later one waits for the earlier. */
export function planRename({ from, to, step, toOpen, pulls, votes, flag }: RenameDetails): PlannedEffect[] {
  switch (step) {
    case 'confirm':
      return [];
    case 'open':
      return toOpen.map((each) => ({ kind: 'open-pull-request', from, to, ...each }));
    case 'merge':
      return [
        ...pulls.flatMap(({ dataset, number, head, draft }): RenameEffect[] =>
          draft ? [{ kind: 'publish-pull-request', dataset, number, head }] : [],
        ),
        ...pulls.map(
          ({ dataset, number, head, moves }): RenameEffect => ({
            ...{ kind: 'merge-pull-request', dataset, number, head, moves },
          }),
        ),
        ...(flag === null ? [] : [flag]),
        ...(votes === null ? [] : [{ kind: 'carry-votes' as const, dataset: votes, from, to }]),
      ];
  }
}
