import { z } from 'zod';
import type { HubClient, HubRepo } from '../platforms/hub/hub-client.ts';
import { lenientTime } from '../requests/lenient-time.ts';
import { normalisePrecision } from '../requests/normalise-precision.ts';
import { parseJson } from '../requests/parse-json.ts';

/** Results files of one model that are opened at most, newest first, to find one of the right precision. */
const mostOpened = 3;

const resultsFile = z.object({
  config: z.object({ model_args: z.string().optional(), model_dtype: z.string().optional() }).optional(),
  config_general: z.object({ model_dtype: z.string().optional() }).optional(),
});

/**
 * When the newest results of a model at a precision were written (leaderboard-domain.md §3: the time is in the file's name,
 * the precision in its model arguments). A file that does not tell its precision counts for each.
 */
export async function newestResult(
  wanted: { model: string; precision: string | null },
  { results, hub }: { results: string | null; hub: Pick<HubClient, 'listTree' | 'readFile'> },
): Promise<Date | null> {
  if (results === null) return null;
  const repo: HubRepo = { type: 'dataset', name: results };
  const files: { path: string; time: Date }[] = [];
  for await (const { path } of hub.listTree(repo, { revision: 'main', path: wanted.model })) {
    const time = lenientTime(/results_(.+)\.json$/.exec(path)?.[1] ?? '');
    if (time) files.push({ path, time });
  }
  files.sort((a, b) => b.time.getTime() - a.time.getTime());
  for (const { path, time } of files.slice(0, mostOpened)) {
    const read = await hub.readFile(repo, { path, revision: 'main' });
    const precision = read && precisionOf(read.text);
    if (!precision || wanted.precision === null || precision === wanted.precision) return time;
  }
  return null;
}

function precisionOf(text: string): string | null {
  const json = parseJson(text);
  const parsed = resultsFile.safeParse(json.ok ? json.value : null);
  if (!parsed.success) return null;
  const { config, config_general } = parsed.data;
  const written =
    /\bdtype=([^,\s]+)/.exec(config?.model_args ?? '')?.[1] ?? config?.model_dtype ?? config_general?.model_dtype;
  return written ? normalisePrecision(written.replace(/^torch\./, '')) : null;
}
