import type { Board } from '../boards/board.ts';
import type { LinkTarget } from '../messages/hub-link.ts';
import { eraOfDataset } from './era-of-dataset.ts';
import { findLinkedFiles } from './find-linked-files.ts';
import { findModelFiles } from './find-model-files.ts';
import { parseRequestFileName } from './request-file-name.ts';
import type { RequestIndex } from './request-index.ts';
import { threadOfLink } from './thread-of-link.ts';

/** What a message points at, as `findLinks` and the reading of its intent found it. */
export interface LinkQuestion {
  links: readonly LinkTarget[];
  models: readonly string[];
  precision: string | null;
  writtenAt: Date;
}

export type LinkedRequest =
  | { linked: 'one'; path: string; how: 'path' | 'link' | 'file-name' | 'model-and-precision' | 'model' | 'folder' }
  /** `of` says whether to offer a choice or to take each. */
  | { linked: 'several'; paths: string[]; of: 'one-model' | 'many-models' | 'folder' }
  /** The writer meant a dataset of an earlier era; `current` are today's files of the same model. */
  | { linked: 'former-era'; dataset: string; path: string | null; number: number | null; current: string[] }
  | { linked: 'none'; reason: 'no-target' | 'empty-folder'; near: string[] }
  | { linked: 'none'; reason: 'not-in-index'; model: string; near: string[] }
  /** The model has request files, `paths`, but at other precisions. */
  | { linked: 'none'; reason: 'no-such-precision'; model: string; paths: string[]; near: string[] }
  /** A thread of the requests dataset; its number means nothing in any other tracker. */
  | { linked: 'none'; reason: 'thread-only'; dataset: string; number: number; near: string[] };

interface Wanted {
  model: string;
  precision: string | null;
}

/**
 * The request file that a message is about (leaderboard-domain.md §6.5, design.md §5.4): a linked or written path first, then
 * a link into a former era, then model and precision, then a folder, then a thread. Links into results, details and
 * model repositories tell the model only.
 */
export function linkRequestFile(
  question: LinkQuestion,
  { board, index }: { board: Pick<Board, 'requests'>; index: RequestIndex },
): LinkedRequest {
  const place = { requests: board.requests, index, writtenAt: question.writtenAt };
  const linked = findLinkedFiles(question.links, place);
  if (linked.paths.length > 0) return oneOrSeveral(linked.paths, { how: linked.how, index });

  const wanted = wantedModels(question, { rule: board.requests.fileName });
  const [former] = linked.former;
  if (former) {
    const current = wanted.flatMap(({ model }) => index.byModel(model).map(({ path }) => path));
    return { linked: 'former-era', dataset: former.dataset, path: former.path, number: null, current };
  }
  if (wanted.length > 0) return byModels(wanted, index);
  return byFolder(question.links, place) ?? byThread(question.links, place) ?? noTarget;
}

const noTarget: LinkedRequest = { linked: 'none', reason: 'no-target', near: [] };

type Place = { requests: Board['requests']; index: RequestIndex; writtenAt: Date };

/** The models named in prose; without any, those that the links tell. */
function wantedModels({ links, models, precision }: LinkQuestion, { rule }: { rule: string }): Wanted[] {
  const told = links.flatMap((link): Wanted[] => {
    switch (link.kind) {
      case 'request-json':
        return [{ model: link.model, precision: precision ?? link.precision }];
      case 'request-file': {
        const name = parseRequestFileName(link.path, rule);
        return name ? [{ model: name.model, precision: precision ?? name.precision }] : [];
      }
      case 'results':
      case 'details':
      case 'model':
      case 'model-file':
        return [{ model: link.model, precision }];
      default:
        return [];
    }
  });
  const named = models.map(
    (model) => told.find((other) => other.model.toLowerCase() === model.toLowerCase()) ?? { model, precision },
  );
  const chosen = named.length > 0 ? named : told;
  return [...new Map(chosen.map((entry) => [entry.model.toLowerCase(), entry])).values()];
}

function byModels(wanted: readonly Wanted[], index: RequestIndex): LinkedRequest {
  const answers = wanted.map((entry) => ({ ...entry, ...findModelFiles(index, entry) }));
  const paths = answers.flatMap(({ files, otherPrecision }) => (otherPrecision ? [] : files.map(({ path }) => path)));
  const [first] = answers;
  if (paths.length > 0) {
    return oneOrSeveral(paths, { how: first?.precision ? 'model-and-precision' : 'model', index });
  }
  if (!first) return noTarget;
  const { model } = first;
  if (first.files.length === 0) return { linked: 'none', reason: 'not-in-index', model, near: index.near(model) };
  return { linked: 'none', reason: 'no-such-precision', model, paths: first.files.map(({ path }) => path), near: [] };
}

function byFolder(links: readonly LinkTarget[], { requests, index, writtenAt }: Place): LinkedRequest | null {
  for (const link of links) {
    const type = link.kind === 'folder' ? link.repo.type : null;
    if (link.kind !== 'folder' || (type !== 'dataset' && type !== 'github')) continue;
    const on = type === 'github' ? 'github' : 'hub';
    const meant = eraOfDataset({ dataset: link.repo.name, on }, { requests, writtenAt });
    const path = link.path.replace(/\/$/, '');
    if (meant.era === 'former') {
      return { linked: 'former-era', dataset: meant.dataset, path, number: null, current: [] };
    }
    if (meant.era === 'other') continue;
    const files = index.inFolder(path).filter(({ model }) => model !== null);
    const [only, ...others] = files;
    if (!only) return { linked: 'none', reason: 'empty-folder', near: [] };
    if (others.length === 0) return { linked: 'one', path: only.path, how: 'folder' };
    return { linked: 'several', paths: files.map((file) => file.path), of: 'folder' };
  }
  return null;
}

function byThread(links: readonly LinkTarget[], { requests, writtenAt }: Place): LinkedRequest | null {
  for (const link of links) {
    const thread = threadOfLink(link);
    if (!thread) continue;
    const { number } = thread;
    const meant = eraOfDataset(thread, { requests, writtenAt });
    if (meant.era === 'former') {
      return { linked: 'former-era', dataset: meant.dataset, path: null, number, current: [] };
    }
    if (meant.era === 'current') {
      return { linked: 'none', reason: 'thread-only', dataset: requests.dataset, number, near: [] };
    }
  }
  return null;
}

type How = Extract<LinkedRequest, { linked: 'one' }>['how'];

function oneOrSeveral(paths: readonly string[], { how, index }: { how: How; index: RequestIndex }): LinkedRequest {
  const distinct = [...new Set(paths)];
  const [path, ...others] = distinct;
  if (path !== undefined && others.length === 0) return { linked: 'one', path, how };
  const models = new Set(distinct.map((each) => index.byPath(each)?.model?.toLowerCase()));
  return { linked: 'several', paths: distinct, of: models.size > 1 ? 'many-models' : 'one-model' };
}
