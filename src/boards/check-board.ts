import { boardSchema } from './board.ts';
import type { ProblemAtPath } from './configuration-problem.ts';
import { githubReactions } from './github-reactions.ts';
import { hubReactions } from './hub-reactions.ts';
import { parseDuration } from './parse-duration.ts';

const { requests, statuses, maintainers, approvals, logs, orchestrator } = boardSchema.shape;

/**
 * What a schema cannot say about one board: keys that contradict each other. Each part is read by itself, so that a fault
 * in one part does not hide the contradictions of another.
 */
export function checkBoard(board: unknown): ProblemAtPath[] {
  const part = (name: string): unknown => Object(board)[name];
  return [
    ...checkPlaces(board),
    ...checkRequests(part('requests')),
    ...checkStatuses(part('statuses')),
    ...checkMaintainers(part('maintainers')),
    ...checkApprovals(part('approvals'), board),
    ...checkLogs(part('logs'), part('orchestrator')),
  ].map((problem) => ({ ...problem, code: 'contradiction', received: null }));
}

type Contradiction = Pick<ProblemAtPath, 'path' | 'reason' | 'suggestion'>;

/** Flags and cases from a chat need a thread that stays. */
function checkPlaces(board: unknown): Contradiction[] {
  const { spaces = [], github }: { spaces?: unknown; github?: { repositories?: unknown } } = Object(board);
  const none = (list: unknown) => Array.isArray(list) && list.length === 0;
  if (!none(spaces) || !none(github?.repositories ?? [])) return [];
  const reason = 'is empty, and so is github.repositories: a board needs a place where people can write';
  return [{ path: ['spaces'], reason, suggestion: null }];
}

function checkRequests(raw: unknown): Contradiction[] {
  const parsed = requests.safeParse(raw);
  if (!parsed.success) return [];
  const { dataset, on, formerDatasets, fileName } = parsed.data;
  const found: Contradiction[] = formerDatasets.flatMap((former, index) =>
    on === 'hub' && former.dataset.toLowerCase() === dataset.toLowerCase()
      ? [{ path: ['requests', 'formerDatasets', index, 'dataset'], ...sameAsPresent }]
      : [],
  );
  const namesModel = fileName.includes('{model}') || (fileName.includes('{org}') && fileName.includes('{name}'));
  if (!namesModel) found.push({ path: ['requests', 'fileName'], ...withoutModel });
  return found;
}

const sameAsPresent = { reason: 'is the same as requests.dataset; a former dataset is another one', suggestion: null };
const withoutModel = {
  reason: 'must contain {model}, or {org} and {name}: otherwise all models share one request file',
  suggestion: null,
};

function checkStatuses(raw: unknown): Contradiction[] {
  const parsed = statuses.safeParse(raw);
  if (!parsed.success) return [];
  const classOf = new Map<string, string>();
  return Object.entries(parsed.data).flatMap(([name, list]) =>
    list.flatMap((status, index) => {
      const first = classOf.get(status.toUpperCase());
      classOf.set(status.toUpperCase(), first ?? name);
      if (first === undefined) return [];
      const reason = `"${status}" is also in statuses.${first}; a status has one meaning`;
      return [{ path: ['statuses', name, index], reason, suggestion: null }];
    }),
  );
}

function checkMaintainers(raw: unknown): Contradiction[] {
  const parsed = maintainers.safeParse(raw);
  if (!parsed.success) return [];
  const { organisation, logins, github, discord } = parsed.data;
  const named = [logins, github.logins, github.teams, discord.users, discord.roles].some((list) => list.length > 0);
  if (organisation !== undefined || named) return [];
  const reason = 'needs logins or an organisation: otherwise nobody can approve anything';
  return [{ path: ['maintainers'], reason, suggestion: null }];
}

/** A reaction that means yes has to be there wherever people of the board write. */
function checkApprovals(raw: unknown, board: unknown): Contradiction[] {
  const parsed = approvals.safeParse(raw);
  if (!parsed.success) return [];
  const { reactions, expireAfter, remindBefore } = parsed.data;
  const found: Contradiction[] = reactions.flatMap((reaction, index) => {
    const lacking = placesOf(board).find(({ has }) => !has.includes(reaction));
    if (!lacking) return [];
    const reason = `"${reaction}" is not a reaction of ${lacking.name}; it has ${lacking.has.join(' ')}`;
    const meant = lacking.has.find((known) => known.replace('\uFE0F', '') === reaction.replace('\uFE0F', ''));
    return [{ path: ['approvals', 'reactions', index], reason, suggestion: meant ?? null }];
  });
  if (parseDuration(remindBefore) >= parseDuration(expireAfter)) {
    const reason = `${remindBefore} is not shorter than expireAfter (${expireAfter}): the reminder would never come`;
    found.push({ path: ['approvals', 'remindBefore'], reason, suggestion: null });
  }
  return found;
}

function placesOf(board: unknown): { name: string; has: readonly string[] }[] {
  const { spaces, github }: { spaces?: unknown; github?: { repositories?: unknown } } = Object(board);
  const some = (list: unknown) => Array.isArray(list) && list.length > 0;
  const onGithub = some(github?.repositories);
  return [
    ...(some(spaces) || !onGithub ? [{ name: 'the Hub', has: hubReactions }] : []),
    ...(onGithub ? [{ name: 'GitHub', has: githubReactions }] : []),
  ];
}

function checkLogs(rawLogs: unknown, rawOrchestrator: unknown): Contradiction[] {
  const parsed = logs.safeParse(rawLogs);
  const runner = orchestrator.safeParse(rawOrchestrator);
  if (parsed.data?.from !== 'orchestrator' || runner.data?.kind !== 'requests-dataset') return [];
  const reason = 'needs an orchestrator that has logs; requests-dataset has none';
  return [{ path: ['logs', 'from'], reason, suggestion: null }];
}
