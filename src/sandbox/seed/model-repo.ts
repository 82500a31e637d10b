import { createHash } from 'node:crypto';
import type { SeedCommit, SeedFile, SeedRepo } from '../hub/hub-seed.ts';
import { modelCard } from './model-card.ts';
import { adapterConfigText, brokenConfigText, configText, tokenizerConfigText } from './model-files.ts';
import type { ModelSpec } from './model-spec.ts';
import { people } from './people.ts';

/** The repository of one sandbox model: every file from a template, with what is broken left out or bent. */
export function modelRepo(spec: ModelSpec): SeedRepo {
  const { access = 'public' } = spec;
  const counted = spec.weights === undefined || spec.weights === 'safetensors';
  return {
    type: 'model',
    name: spec.name,
    files: filesOf(spec),
    sha: spec.sha ?? firstCommit(spec.name),
    createdAt: '2024-06-01T09:00:00.000Z',
    private: access === 'private',
    gated: access === 'gated' ? 'manual' : false,
    disabled: access === 'disabled',
    ...(counted ? { safetensorsParameters: Math.round(spec.size * 1e9) } : {}),
    history: [...(spec.otherShas ?? []).map((sha) => cardUpdate(spec, sha)), ...repairs(spec)],
  };
}

/** The commit that request files of this model pin unless its spec names one. */
export function firstCommit(name: string): string {
  return createHash('sha1').update(`first commit of ${name}`).digest('hex');
}

function filesOf(spec: ModelSpec): SeedFile[] {
  const { config = 'read', tokenizer = 'read', chatTemplate = 'none', weights = 'safetensors' } = spec;
  const card = modelCard(spec);
  const texts: Record<string, string | null> = {
    'README.md': card,
    'adapter_config.json': weights === 'adapter' ? adapterConfigText(spec) : null,
    'config.json':
      weights === 'adapter' || config === 'missing' ? null : config === 'read' ? configText(spec) : brokenConfigText,
    'tokenizer_config.json': tokenizer === 'missing' ? null : tokenizerConfigText(spec),
    'tokenizer.json':
      tokenizer === 'missing' ? null : '{"version":"1.0","model":{"type":"BPE","vocab":{},"merges":[]}}\n',
    'chat_template.jinja':
      chatTemplate === 'jinja' ? "{% for message in messages %}{{ message['content'] }}{% endfor %}\n" : null,
    'quantize_config.json': weights === 'gptq' ? '{"bits":4,"group_size":128,"desc_act":false}\n' : null,
    'modeling_heron.py': spec.remoteCode ? 'class HeronForCausalLM:\n    pass\n' : null,
  };
  const small = Object.entries(texts).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  return [...small, weightFile(spec)];
}

const weightNames = {
  safetensors: 'model.safetensors',
  pickle: 'pytorch_model.bin',
  adapter: 'adapter_model.safetensors',
  gptq: 'model.safetensors',
};

function weightFile({ name, size, weights = 'safetensors', weightsOf }: ModelSpec): SeedFile {
  const bytesEach = { safetensors: 2, pickle: 2, adapter: 0.02, gptq: 0.6 }[weights];
  const sha256 = createHash('sha256')
    .update(`weights of ${weightsOf ?? name}`)
    .digest('hex');
  return { path: weightNames[weights], lfs: { sha256, size: Math.round(size * 1e9 * bytesEach) } };
}

function cardUpdate(spec: ModelSpec, sha: string): SeedCommit {
  const files = [{ path: 'README.md', text: `${modelCard(spec) ?? ''}\n<!-- ${sha.slice(0, 7)} -->\n` }];
  return { title: 'Update README.md', author: ownerOf(spec), files, sha, date: '2024-07-01T08:30:00.000Z' };
}

function repairs(spec: ModelSpec): SeedCommit[] {
  if (spec.laterCommit === undefined) return [];
  const text = tokenizerConfigText({ ...spec, tokenizer: 'read' });
  const files = [{ path: 'tokenizer_config.json', text }];
  const sha = createHash('sha1').update(`repair of ${spec.name}`).digest('hex');
  return [{ title: spec.laterCommit, author: ownerOf(spec), files, sha, date: '2024-10-02T08:30:00.000Z' }];
}

/** The namespace when it is one of the sandbox's people; an organisation cannot be the author of a commit. */
function ownerOf(spec: ModelSpec): string {
  return people.find(({ login }) => spec.name.startsWith(`${login}/`))?.login ?? 'model-author';
}
