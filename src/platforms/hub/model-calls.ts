import type { ModelFacts, ModelLookup } from '../../submissions/model-facts.ts';
import { PlatformFault } from '../platform-fault.ts';
import type { FileReader } from './file-reader.ts';
import { parseAnswer } from './http/parse-answer.ts';
import type { HubClient } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';
import { apiPath, isPlainPath } from './hub-path.ts';
import { isRepoName } from './hub-place.ts';
import { readCard } from './models/read-card.ts';
import { readJsonFile } from './models/read-json-file.ts';
import { refusalReason } from './models/refusal-reason.ts';
import { type ModelInfo, modelInfo } from './schemas/model-info.ts';

const MAIN = 'main';

interface ModelSources {
  http: HubFetch;
  readFile: FileReader;
  modelHead: HubClient['modelHead'];
}

/**
 * Looks a model up in two rounds: its info with the file list, then at that commit the few files that are there and
 * that validation reads. Renames are followed by the Hub's redirect.
 */
export function modelCalls({ http, readFile, modelHead }: ModelSources): Pick<HubClient, 'lookUpModel' | 'modelFiles'> {
  async function infoOf(name: string, revision: string): Promise<ModelInfo> {
    const path = `${apiPath({ type: 'model', name }, 'revision', revision)}?blobs=true`;
    return parseAnswer(modelInfo, await http.read(path));
  }

  async function factsOf(asked: string, revision: string): Promise<ModelLookup> {
    const [info, head] = await Promise.all([infoOf(asked, revision), revision === MAIN ? null : modelHead(asked)]);
    if (info.disabled) return { found: false, reason: 'model-disabled' };
    if (info.private) return { found: false, reason: 'model-private-or-missing' };
    const facts = await readFacts(info, readFile);
    return { found: true, facts: { ...facts, asked, headSha: head?.sha ?? info.sha } };
  }

  return {
    async modelFiles(name, revision) {
      if (!isRepoName(name) || !isPlainPath(revision)) return null;
      try {
        const info = await infoOf(name, revision);
        return info.disabled || info.private ? null : { id: info.id, files: filesOf(info) };
      } catch (error) {
        if (error instanceof PlatformFault && refusalReason(error)) return null;
        throw error;
      }
    },

    async lookUpModel(name, revision) {
      if (!isRepoName(name)) return { found: false, reason: 'model-not-found' };
      if (revision !== '' && !isPlainPath(revision)) return { found: false, reason: 'revision-not-found' };
      try {
        return await factsOf(name, revision === '' ? MAIN : revision);
      } catch (error) {
        const reason = error instanceof PlatformFault ? refusalReason(error) : null;
        if (reason) return { found: false, reason };
        throw error;
      }
    },
  };
}

async function readFacts(info: ModelInfo, readFile: FileReader): Promise<Omit<ModelFacts, 'asked' | 'headSha'>> {
  const json = (path: string) => readJsonFile(info, path, readFile);
  const [config, tokenizerConfig, adapterConfig, quantisationConfig, card] = await Promise.all([
    json('config.json'),
    json('tokenizer_config.json'),
    json('adapter_config.json'),
    json('quantize_config.json'),
    readCard(info, readFile),
  ]);
  return {
    id: info.id,
    sha: info.sha,
    gated: info.gated !== false,
    tags: info.tags,
    files: filesOf(info),
    ...card,
    config,
    tokenizerConfig,
    adapterConfig,
    quantisationConfig,
    safetensorsParameters: parametersOf(info),
  };
}

function filesOf({ siblings }: ModelInfo): ModelFacts['files'] {
  return siblings.map(({ rfilename, size, lfs }) => ({
    path: rfilename,
    size: lfs?.size ?? size ?? 0,
    sha256: lfs?.sha256 ?? null,
  }));
}

function parametersOf({ safetensors }: ModelInfo): number | null {
  if (!safetensors) return null;
  const counted = Object.values(safetensors.parameters).reduce((sum, count) => sum + count, 0);
  return safetensors.total ?? (counted > 0 ? counted : null);
}
