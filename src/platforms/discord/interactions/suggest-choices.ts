import { setTimeout as pause } from 'node:timers/promises';
import { openStates } from '../../../cases/case.ts';
import { caseName } from '../../../cases/case-file.ts';
import type { BoardDesk, Desk } from '../../../desk.ts';
import type { RequestIndex } from '../../../requests/request-index.ts';
import { completedArguments } from '../commands/completed-arguments.ts';

export interface Choice {
  name: string;
  value: string;
}

/** Discord shows no more, and takes neither names nor values that are longer. */
const mostChoices = 25;
const longest = 100;
/** Discord waits for 3 s; the way to it takes some of them. */
const deadlineMs = 2_000;

/**
 * What may be meant by the letters that somebody typed into an option: models of the board, its open cases, or verbs. Nothing
 * when it cannot be said in time.
 */
export async function suggestChoices(
  { argument, typed }: { argument: string; typed: string },
  { board, lookups }: Pick<BoardDesk, 'board' | 'lookups'>,
  { store, handlers, log }: Pick<Desk, 'store' | 'handlers' | 'log'>,
): Promise<Choice[]> {
  const sought = typed.trim().toLowerCase();
  const find = async (): Promise<Choice[]> => {
    switch (completedArguments[argument]) {
      case 'model':
        return modelsLike(sought, await lookups.index()).map((name) => ({ name, value: name }));
      case 'case': {
        const open = await store.db
          .selectFrom('case')
          .select(['id', 'subject'])
          .where('board', '=', board.name)
          .where('state', 'in', [...openStates])
          .orderBy('id', 'desc')
          .limit(100)
          .execute();
        const all = open.map(({ id, subject }) => ({ name: `${caseName(id)} ${subject.model}`, value: caseName(id) }));
        return all.filter(({ name }) => name.toLowerCase().includes(sought));
      }
      case 'verb':
        return handlers.filter(({ verb }) => verb.startsWith(sought)).map(({ verb }) => ({ name: verb, value: verb }));
      default:
        return [];
    }
  };
  const end = new AbortController();
  const late = pause(deadlineMs, [], { signal: end.signal }).catch(() => []);
  const found = await Promise.race([find(), late]).catch((fault: unknown) => {
    log.info({ err: fault, argument }, 'no suggestions');
    return [];
  });
  end.abort();
  return found.filter(({ name, value }) => name.length <= longest && value.length <= longest).slice(0, mostChoices);
}

/** Models whose name begins so, with or without the namespace; then those that are spelt nearly so. */
function modelsLike(sought: string, index: RequestIndex): string[] {
  const found = new Set<string>();
  for (const { model } of index.entries()) {
    const name = model?.toLowerCase();
    if (model && (name?.startsWith(sought) || name?.split('/')[1]?.startsWith(sought))) found.add(model);
  }
  const near = sought === '' ? [] : index.near(sought);
  return [...new Set([...[...found].sort(), ...near])];
}
