import { z } from 'zod';
import type { JsonFile } from '../../../submissions/model-facts.ts';
import type { FileReader } from '../file-reader.ts';
import type { ModelInfo } from '../schemas/model-info.ts';

const MAX_BYTES = 1024 * 1024;

const jsonObject = z.record(z.string(), z.unknown());

/** One JSON file of a model at the commit of `info`; only asked for when the file list has it and it is at most 1 MiB. */
export async function readJsonFile(info: ModelInfo, path: string, readFile: FileReader): Promise<JsonFile> {
  const listed = info.siblings.find(({ rfilename }) => rfilename === path);
  if (!listed) return { state: 'absent' };
  const size = listed.lfs?.size ?? listed.size ?? 0;
  if (size > MAX_BYTES) return { state: 'unreadable', error: `larger than 1 MiB (${size} bytes)` };
  const query = { path, revision: info.sha, large: Boolean(listed.lfs) };
  const file = await readFile({ type: 'model', name: info.id }, query);
  return file ? parseObject(file.text) : { state: 'absent' };
}

function parseObject(text: string): JsonFile {
  try {
    const parsed = jsonObject.safeParse(JSON.parse(text));
    if (parsed.success) return { state: 'read', value: parsed.data };
    return { state: 'unreadable', error: 'not a JSON object' };
  } catch (error) {
    return { state: 'unreadable', error: error instanceof Error ? error.message : String(error) };
  }
}
