/** The model that a details dataset is about, both generations (leaderboard-domain.md §3); null for any other dataset. Splits at the first `__`. */
export function modelOfDataset(dataset: string): string | null {
  const name = dataset.split('/')[1] ?? '';
  const inner = /^details_(.+)$/.exec(name)?.[1] ?? /^(.+)-details$/.exec(name)?.[1];
  const [, owner, model] = /^(.+?)__(.+)$/.exec(inner ?? '') ?? [];
  return owner && model ? `${owner}/${model}` : null;
}
