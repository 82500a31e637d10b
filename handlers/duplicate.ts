import { z } from 'zod';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import { requestFileUrl } from '../src/cases/status-data.ts';
import { type Duplicate, type Evaluated, findDuplicates } from '../src/requests/find-duplicates.ts';

const asked = z.object({
  model: z.string().optional().describe('only this model and its namespace; without it, the whole table'),
});

/** Groups that one answer shows. */
const mostShown = 10;

/** Shows evaluations that are there twice: the same commit at the same precision. */
export const duplicate = handler({
  verb: 'duplicate',
  aliases: ['duplicates', 'dupes'],
  summary: 'find evaluations of the same commit at the same precision',
  example: '/duplicate org/model',
  who: 'anyone',
  intent: 'status_question',
  private: true,
  arguments: asked,
  positional: ['model'],
  review,
});

type Asked = Request<z.infer<typeof asked>>;

async function review(request: Asked): Promise<Review> {
  const { model } = request.arguments;
  const { read, of } = await request.lookups.queue();
  const files = model === undefined ? [] : await requestFiles(model, request);
  const rows = ((await request.lookups.rows())?.rows ?? []).map((row) => ({ ...row, path: null }));
  const known = request.lookups.duplicates();
  const inFiles = model === undefined ? known.newest(mostShown) : findDuplicates(files);
  const inRows = findDuplicates(rows.filter((row) => model === undefined || concerns(row, { model, files })));
  const found = [...inFiles, ...inRows.filter((each) => !inFiles.some((other) => isSame(each, other)))];
  const count = found.length + (model === undefined ? known.count - inFiles.length : 0);
  const shown = found.slice(0, mostShown).map((each) => ({
    ...each,
    entries: each.entries.map(({ path, model: name }) => ({
      ...{ model: name, path: path ?? '', url: path === null ? '' : requestFileUrl(request, path) },
    })),
  }));
  const data = { model: model ?? '', groups: shown, more: count - shown.length, unread: of - read };
  const code = found.length > 0 ? 'duplicates-found' : 'no-duplicates';
  return { outcome: 'answer', code, reply: { template: 'duplicates', data } };
}

async function requestFiles(model: string, { lookups }: Asked): Promise<Evaluated[]> {
  const namespace = model.includes('/') ? (model.split('/')[0] ?? '') : '';
  const [index, inNamespace] = await Promise.all([lookups.index(), lookups.requestFilesIn(namespace)]);
  const elsewhere = index.byModel(model).filter(({ path }) => !inNamespace.some((each) => each.path === path));
  const others = (await Promise.all(elsewhere.map(({ path }) => lookups.requestFile(path)))).filter(
    (each) => each !== null,
  );
  return [...inNamespace, ...others].map(({ path, file }) => ({
    ...{ model: file.model, precision: file.precision, revision: file.revision, path },
  }));
}

function concerns(row: Evaluated, { model, files }: { model: string; files: Evaluated[] }): boolean {
  const sameName = row.model.toLowerCase() === model.toLowerCase();
  return sameName || files.some(({ revision }) => revision !== null && revision === row.revision);
}

function isSame(one: Duplicate, other: Duplicate): boolean {
  return one.revision === other.revision && one.precision.toLowerCase() === other.precision.toLowerCase();
}
