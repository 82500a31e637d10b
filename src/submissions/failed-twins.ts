import type { Board } from '../boards/board.ts';
import type { LookedUpRequestFile, Lookups } from '../cases/lookups.ts';
import { statusClass } from '../requests/status-class.ts';
import type { ModelFacts } from './model-facts.ts';
import type { FailedTwin } from './submission-context.ts';

/** Failed models of one namespace that are looked up to learn their weights, and twins whose request files are read. */
const mostModels = 5;

/**
 * Models with the very weights of this one whose evaluation failed: the FAQ says that another name does not help
 * (leaderboard-domain.md §2.3). Only models that were looked up before, and the namespace's latest failures of that size.
 */
export async function failedTwins(
  facts: ModelFacts,
  { board, inNamespace, lookups }: { board: Board; inNamespace: LookedUpRequestFile[]; lookups: Lookups },
): Promise<FailedTwin[]> {
  const failed = ({ file }: LookedUpRequestFile) => statusClass(file.status, board.statuses) === 'failed';
  const time = ({ file }: LookedUpRequestFile) => file.submittedTime?.getTime() ?? 0;
  const failures = inNamespace
    .filter((each) => failed(each) && each.file.model !== facts.id && isSameSize(each.file.params, facts))
    .toSorted((a, b) => time(b) - time(a))
    .slice(0, mostModels);
  await Promise.all(failures.map(({ file }) => lookups.model(file.model, file.revision || 'main')));
  const index = await lookups.index();
  const twins: FailedTwin[] = [];
  for (const { model, same, of } of (await lookups.sameWeights(facts)).slice(0, mostModels)) {
    if (same < of) continue;
    const paths = index.byModel(model).map(({ path }) => path);
    const files = (await Promise.all(paths.map((path) => lookups.requestFile(path)))).filter((file) => file !== null);
    const [one] = files.filter(failed);
    if (one) twins.push({ model: one.file.model, path: one.path });
  }
  return twins;
}

/** Sizes in request files are rounded. An unknown one may be any. */
function isSameSize(billions: number | null, { safetensorsParameters }: ModelFacts): boolean {
  if (billions === null || safetensorsParameters === null) return true;
  return Math.abs(billions - safetensorsParameters / 1e9) <= 0.02 * billions;
}
