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
        ...pulls.flatMap(({ draft, moves: _moves, ...pull }): RenameEffect[] =>
          draft ? [{ kind: 'publish-pull-request', ...pull }] : [],
        ),
        ...pulls.map(({ draft: _draft, ...pull }): RenameEffect => ({ kind: 'merge-pull-request', ...pull })),
        ...(flag === null ? [] : [flag]),
        ...(votes === null ? [] : [{ kind: 'carry-votes' as const, dataset: votes, from, to }]),
      ];
  }
}
