import { z } from 'zod';
import type { CaseSubject } from '../src/cases/case.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import type { DatasetVerdict } from '../src/renames/judge-dataset.ts';
import { type JudgedRename, judgeRename } from '../src/renames/judge-rename.ts';
import { linkedPulls } from '../src/renames/linked-pulls.ts';
import { planRename } from '../src/renames/plan-rename.ts';
import { proveRename, type RenameRight } from '../src/renames/prove-rename.ts';
import type { RenameDetails } from '../src/renames/rename-details.ts';
import { crossesNamespaces, type RenamePair } from '../src/renames/rename-pair.ts';
import { renameShown } from '../src/renames/rename-shown.ts';
import { durationInWords } from '../src/replies/duration-in-words.ts';
import type { TemplateName } from '../src/replies/template-names.ts';
import { type DatasetPlace, datasetPlace } from '../src/requests/dataset-place.ts';

const modelName = z
  .string()
  .transform((written) => written.replace(/^(?:https?:\/\/[^/\s]+|(?:huggingface|hf)\.co)\//, ''))
  .pipe(z.string().regex(/^[\w.-]+(\/[\w.-]+)?$/, 'write it as org/model'));

const asked = z.object({
  from: modelName.describe('the name on the board, as org/model'),
  to: modelName.describe('the new name, as org/model'),
  pulls: z
    .string()
    .optional()
    .describe('links of the pull requests, when there are some; else I look for them or open them'),
});

/** Renames a model: finds or opens the pull requests, checks each to be this rename and nothing else, and merges them after an approval. */
export const rename = handler({
  verb: 'rename',
  aliases: ['move'],
  summary: 'give a model its new name on the board',
  example: '/rename org/old-name org/new-name',
  who: 'anyone',
  intent: 'rename',
  arguments: asked,
  positional: ['from', 'to'],
  remainder: 'pulls',
  review,
  carryOut: ({ details }) => (details.kind === 'rename' ? planRename(details) : []),
});

type Asked = Request<z.infer<typeof asked>>;

async function review(request: Asked): Promise<Review> {
  const { arguments: given, lookups, board, hub, github, message, actor, again } = request;
  const index = await lookups.index();
  const written = index.byModel(given.from);
  const exact = written.find(({ model }) => model === given.from) ?? written[0];
  const pair: RenamePair = { from: exact?.model ?? given.from, to: given.to };
  if (pair.from === pair.to) return refuse('same-name', pair);
  const linked = linkedPulls({ text: message.text, writtenAt: new Date(message.createdAt) }, { board, hub, github });
  if (linked.former !== null)
    return refuse('former-era', pair, { former: linked.former, current: board.requests.dataset });
  const confirmed = again?.followed.confirmed?.by ?? null;
  const right = await proveRename({ pair, requester: actor, confirmed }, lookups);
  if (right.right === 'refused') return refuse(right.code, pair, 'name' in right ? { name: right.name } : {});
  const judged = await judgeRename(pair, { board, lookups, hub, github, linked });
  const { datasets } = judged;
  if (datasets.every(({ verdict }) => verdict === 'nothing')) {
    const done = datasets.some((each) => each.verdict === 'nothing' && each.done);
    return refuse(done ? 'already-renamed' : 'not-on-board', pair, { near: index.near(pair.from) });
  }
  const data = { ...renameShown(judged, request.urlOf), elsewhere: linked.elsewhere };
  const chosen = linked.requests.length > 0 && linked.results.length > 0;
  const which: Review = { outcome: 'ask', code: 'which-pull-request', reply: { template: 'rename-which', data } };
  if (datasets.some(({ verdict }) => verdict === 'unclear')) return which;
  const [problem] = datasets.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problem) return { outcome: 'refuse', code: problem.problem, reply: { template: 'rename-impure', data } };
  if (judged.conflicts.length > 0 && !chosen) return which;
  return propose({ judged, right, data }, request);
}

interface Found {
  judged: JudgedRename;
  right: Exclude<RenameRight, { right: 'refused' }>;
  data: Record<string, unknown>;
}

function propose({ judged, right, data }: Found, { board, again }: Asked): Review {
  const { pair, datasets } = judged;
  const toOpen = datasets.flatMap((each) => (each.verdict === 'open' ? [each.open] : []));
  const step = right.right === 'to-be-confirmed' ? 'confirm' : toOpen.length > 0 ? 'open' : 'merge';
  const before = again?.subject.details;
  // Whoever closed a pull request meant it: another one is opened only when somebody asks again.
  if (step === 'open' && before?.kind === 'rename' && before.step === 'merge')
    return refuse('pull-request-closed', pair);
  const details: RenameDetails = {
    ...{ kind: 'rename', ...pair, step, crossesNamespaces: crossesNamespaces(pair), toOpen },
    proof: right.right === 'proven' ? right.by : null,
    confirmedBy: again?.followed.confirmed?.by.login ?? null,
    pulls: datasets.flatMap((each) => (each.verdict === 'checked' ? [each.pull] : [])),
    votes: judged.votes > 0 ? (board.votes ?? null) : null,
    flag: judged.flag,
  };
  const subject: CaseSubject = {
    ...{
      model: pair.from,
      about: `rename:${pair.from}`,
      details,
      basis: basisOf(datasets, datasetPlace(board.requests)),
    },
    ...(right.right === 'to-be-confirmed' && { confirm: { namespace: right.namespace } }),
  };
  const shown = {
    ...{ ...data, step, proof: details.proof, confirmed_by: details.confirmedBy ?? '' },
    crosses: details.crossesNamespaces,
    separate: right.separate,
    namespace: right.right === 'to-be-confirmed' ? right.namespace : '',
    unresolvable: right.right === 'to-be-confirmed' && right.unresolvable,
    details: detailsDataset(board.details, pair),
    within: durationInWords(board.rebuildEvery),
  };
  return {
    ...{ outcome: 'propose', code: `rename-${step}`, subject, needsApproval: step !== 'open' },
    reply: { template: 'rename-proposal', data: shown },
  };
}

/** The request files as they were read: they stay so, and their new places stay free, or the proposal falls. */
function basisOf(datasets: DatasetVerdict[], requests: DatasetPlace): CaseSubject['basis'] {
  return datasets.flatMap((each) => {
    const found = each.verdict === 'checked' ? each.pull : each.verdict === 'open' ? each.open : null;
    if (found?.dataset !== requests.dataset || found.on !== requests.on) return [];
    return found.moves.flatMap(({ path, blob, to }) => [
      { path, blob },
      { path: to, blob: null },
    ]);
  });
}

/** The old name's details dataset, which staff moves by hand where the board has such datasets (leaderboard-domain.md §5.1). */
function detailsDataset(rule: string | undefined, { from }: RenamePair): string {
  const [org = '', name = ''] = from.includes('/') ? from.split('/') : ['', from];
  return (rule ?? '').replaceAll('{org}', org).replaceAll('{name}', name);
}

function refuse(code: string, pair: RenamePair, more: Record<string, unknown> = {}): Review {
  const template: TemplateName = 'rename-refused';
  const data = { ...{ near: [], name: '', former: '', current: '' }, ...pair, ...more, code };
  return { outcome: 'refuse', code, reply: { template, data } };
}
