import { RequestIndex, type TreeEntry } from '../src/requests/request-index.ts';
import { quantile } from './quantile.ts';
import { writeRows } from './row.ts';
import { syntheticPaths } from './synthetic-paths.ts';

const rule = '{model}_eval_request_{private}_{precision}_{weight_type}.json';
const rounds = 5;

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Mean over names from all over the index, the second time they are asked for. */
function microsecondsEach(names: readonly string[], look: (name: string) => unknown): number {
  names.forEach(look);
  return (milliseconds(() => names.forEach(look)) * 1000) / names.length;
}

function measure(count: number): void {
  const entries = syntheticPaths(count).map((path, number) => ({ path, oid: number.toString(16).padStart(40, '0') }));
  const builds: Record<'steward' | 'floor', number[]> = { steward: [], floor: [] };
  for (let round = 0; round < rounds; round += 1) {
    builds.floor.push(milliseconds(() => new Map(entries.map((entry) => [entry.path, entry]))));
    builds.steward.push(milliseconds(() => new RequestIndex({ rule, entries })));
  }
  const floor = new Map<string, TreeEntry>(entries.map((entry) => [entry.path, entry]));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const index = new RequestIndex({ rule, entries });
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  const step = Math.max(1, Math.floor(count / 1000));
  const paths = entries.filter((_, number) => number % step === 0).map(({ path }) => path);
  const models = paths.map((path) => path.slice(0, path.indexOf('_eval_request_')));
  const found = microsecondsEach(paths, (path) => floor.get(path));
  const files = count.toLocaleString('en-GB');
  const look = (name: string, steward: number) => ({
    what: `index of ${files} files: ${name}`,
    steward,
    floor: found,
    unit: 'µs',
  });
  writeRows([
    {
      ...{ what: `index of ${files} files: build in memory`, unit: 'ms' },
      ...{ steward: quantile(builds.steward, 0.5), floor: quantile(builds.floor, 0.5) },
    },
    { what: `index of ${files} files: heap`, steward: megabytes, floor: null, unit: 'MB' },
    look(
      'find by path',
      microsecondsEach(paths, (path) => index.byPath(path)),
    ),
    look(
      'find by model',
      microsecondsEach(models, (model) => index.byModel(model)),
    ),
    look(
      'find by model and precision',
      microsecondsEach(models, (model) => index.byModelAndPrecision(model, 'bf16')),
    ),
    {
      ...{ what: `index of ${files} files: near names of a misspelt model`, floor: null, unit: 'µs' },
      steward: microsecondsEach(models.slice(0, 100), (model) => index.near(`${model}x`)),
    },
  ]);
}

for (const count of [3_827, 100_000]) measure(count);
