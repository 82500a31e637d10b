import type { ModelFile } from './model-facts.ts';

const fullWeights = /^(model|pytorch_model|consolidated)[\w.-]*\.(safetensors|bin|pth)$/;

/** Which forms of weights lie at the top of a repository: whole models, safetensors of any kind, pickles. */
export function weightFiles(files: readonly ModelFile[]): { full: boolean; safetensors: boolean; pickle: boolean } {
  const top = files.map((file) => file.path).filter((path) => !path.includes('/'));
  return {
    full: top.some((path) => fullWeights.test(path)),
    safetensors: top.some((path) => path.endsWith('.safetensors')),
    pickle: top.some((path) => /^(pytorch_model|adapter_model|consolidated)[\w.-]*\.(bin|pth)$/.test(path)),
  };
}
