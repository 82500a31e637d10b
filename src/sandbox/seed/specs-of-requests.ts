import type { ContentsRow } from './contents-row.ts';
import { evalName } from './eval-name.ts';
import type { ModelSpec } from './model-spec.ts';
import type { SeedRequest } from './seed-request.ts';

/** Organisations whose finished models have a repository in the sandbox, too. */
const withRepositories = ['01-ai', 'HuggingFaceTB', 'openai-community', 'HuggingFaceH4', 'mistralai'];

/**
 * Healthy model repositories for real request files: for every one that is not finished (its evaluation may still run) and
 * for a few well-known organisations. A model with request files at several commits gets all of them. A copy that shares its
 * commit with another model is left out, because the sandbox's commits belong to one repository each.
 */
export function specsOfRequests(requests: SeedRequest[], rows: Map<string, ContentsRow>): ModelSpec[] {
  const specs = new Map<string, ModelSpec>();
  const pinned = new Set<string>();
  for (const { json } of requests) {
    const [org = ''] = json.model.split('/');
    const wanted = json.status !== 'FINISHED' || withRepositories.includes(org);
    if (!wanted || !json.model.includes('/') || pinned.has(json.revision)) continue;
    if (isCommit(json.revision)) pinned.add(json.revision);
    const key = json.model.toLowerCase();
    const known = specs.get(key);
    if (!known) specs.set(key, specOf(json, rows.get(evalName(json))));
    else if (isCommit(json.revision)) known.otherShas = [...(known.otherShas ?? []), json.revision];
  }
  return [...specs.values()];
}

function specOf(json: SeedRequest['json'], row: ContentsRow | undefined): ModelSpec {
  const adapter = json.weight_type !== 'Original' && json.base_model !== '';
  const licence = row?.['Hub License'];
  return {
    name: json.model,
    ...(isCommit(json.revision) ? { sha: json.revision } : {}),
    architecture: json.architectures === '?' ? 'LlamaForCausalLM' : json.architectures,
    size: json.params,
    licence: licence === undefined || licence === '' ? 'apache-2.0' : licence,
    chatTemplate: json.use_chat_template ? 'tokenizer' : 'none',
    weights: adapter ? 'adapter' : 'safetensors',
    ...(json.base_model === '' ? {} : { baseModel: json.base_model }),
  };
}

function isCommit(revision: string): boolean {
  return /^[0-9a-f]{40}$/.test(revision);
}
