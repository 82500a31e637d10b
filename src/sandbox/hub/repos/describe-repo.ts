import type { Hub } from '../hub.ts';
import type { Repo } from '../store/repo.ts';
import { cardData } from './card-data.ts';
import { cardTags } from './card-tags.ts';
import { readText } from './read-text.ts';

function parsedJson(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function modelFields(hub: Hub, repo: Repo, commit: string): Record<string, unknown> {
  const { store } = hub;
  const config = parsedJson(readText(store, repo, { commit, path: 'config.json' }));
  const tokenizer = parsedJson(readText(store, repo, { commit, path: 'tokenizer_config.json' }));
  const card = cardData(readText(store, repo, { commit, path: 'README.md' }) ?? '') ?? {};
  const shown: Record<string, unknown> = {};
  for (const key of ['architectures', 'model_type', 'quantization_config', 'auto_map']) {
    if (config?.[key] !== undefined) shown[key] = config[key];
  }
  if (tokenizer !== null) shown.tokenizer_config = tokenizer;
  const total = repo.safetensorsParameters;
  return {
    modelId: repo.name,
    pipeline_tag: card.pipeline_tag,
    library_name: card.library_name ?? (config === null ? undefined : 'transformers'),
    config: config === null ? undefined : shown,
    safetensors: total === null ? undefined : { parameters: { BF16: total }, total },
    spaces: [],
  };
}

/** Info of a repo at a commit (hub-api.md §4.1). `blobs` adds sizes and blob ids to siblings. */
export function describeRepo(hub: Hub, repo: Repo, at: { commit: string; blobs: boolean }): Record<string, unknown> {
  const { store } = hub;
  const main = store.refs.get(`${repo.id} refs/heads/main`)?.commit ?? at.commit;
  const card = cardData(readText(store, repo, { commit: at.commit, path: 'README.md' }) ?? '');
  const tree = store.git.tree(repo.id, at.commit);
  const siblings = tree.under('').map((path) => {
    if (!at.blobs) return { rfilename: path };
    const { oid, size, lfs } = store.git.blobs.facts(tree.get(path) ?? '');
    const large = lfs === null ? {} : { lfs: { sha256: lfs.sha256, size: lfs.size, pointerSize: size } };
    return { rfilename: path, size: lfs?.size ?? size, blobId: oid, ...large };
  });
  return {
    _id: repo.id,
    id: repo.name,
    author: repo.name.split('/')[0],
    sha: at.commit,
    lastModified: store.git.commit(repo.id, main)?.date ?? repo.createdAt,
    createdAt: repo.createdAt,
    private: repo.private,
    gated: repo.gated,
    disabled: repo.disabled,
    downloads: repo.downloads,
    likes: repo.likes,
    tags: card === null ? [] : cardTags(card),
    ...(card === null ? {} : { cardData: card }),
    siblings,
    usedStorage: 0,
    discussionsDisabled: repo.discussionsDisabled,
    ...(repo.type === 'model' ? modelFields(hub, repo, at.commit) : {}),
    ...(repo.type === 'space' ? { sdk: card?.sdk, subdomain: repo.name.replace('/', '-').toLowerCase() } : {}),
  };
}
