import { stdout } from 'node:process';
import { RequestIndex, type TreeEntry } from '../src/requests/request-index.ts';

const rule = '{model}_eval_request_{private}_{precision}_{weight_type}.json';
const families = ['Llama-3', 'Mistral-7B', 'Qwen2.5-14B', 'gemma-2-9b', 'Yi-1.5-34B', 'Phi-3-mini', 'SmolLM2'];
const tails = ['Instruct', 'DPO', 'slerp', 'merged', 'chat', 'lora', 'base', 'v0.2'];

/** Names shaped like the board's: six models a namespace, few families, many variants. */
function syntheticEntries(count: number): TreeEntry[] {
  return Array.from({ length: count }, (_, number) => {
    const family = families[number % families.length];
    const tail = tails[(number * 5 + (number >> 3)) % tails.length];
    const organisation = `org${Math.floor(number / 6).toString(36)}`;
    const precision = number % 4 === 0 ? 'float16' : 'bfloat16';
    const path = `${organisation}/${family}-${tail}-${number.toString(36)}_eval_request_False_${precision}_Original.json`;
    return { path, oid: number.toString(16).padStart(40, '0') };
  });
}

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

function measure(count: number): (string | number)[] {
  const entries = syntheticEntries(count);
  const floor = new Map<string, TreeEntry>();
  const floorBuild = milliseconds(() => {
    for (const entry of entries) floor.set(entry.path, entry);
  });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const built: RequestIndex[] = [];
  const build = milliseconds(() => built.push(new RequestIndex({ rule, entries })));
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  const [index] = built;
  if (!index) throw new Error('no index');
  const step = Math.max(1, Math.floor(count / 1000));
  const paths = entries.filter((_, number) => number % step === 0).map(({ path }) => path);
  const models = paths.map((path) => path.slice(0, path.indexOf('_eval_request_')));
  return [
    count,
    floorBuild.toFixed(1),
    build.toFixed(1),
    megabytes.toFixed(1),
    microsecondsEach(paths, (path) => floor.get(path)).toFixed(2),
    microsecondsEach(paths, (path) => index.byPath(path)).toFixed(2),
    microsecondsEach(models, (model) => index.byModel(model)).toFixed(2),
    microsecondsEach(models, (model) => index.byModelAndPrecision(model, 'bf16')).toFixed(2),
    microsecondsEach(models.slice(0, 100), (model) => index.near(`${model}x`)).toFixed(0),
  ];
}

const head = ['files', 'Map ms', 'build ms', 'MB', 'Map us', 'path us', 'model us', '+prec us', 'near us'];
for (const row of [head, ...[3_827, 100_000].map(measure)]) {
  stdout.write(`${row.map((cell) => String(cell).padStart(9)).join('')}\n`);
}
