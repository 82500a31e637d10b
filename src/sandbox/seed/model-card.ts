import type { ModelSpec } from './model-spec.ts';

/** README.md of a sandbox model, with its metadata block; null when the model has no card. */
export function modelCard(spec: ModelSpec): string | null {
  if (spec.card === 'none') return null;
  const title = spec.name.split('/').at(-1) ?? spec.name;
  const metadata = [
    '---',
    ...licenceLines(spec),
    ...baseLines(spec),
    'library_name: transformers',
    ...tagLines(spec),
    '---',
  ];
  const body = spec.card === 'short' ? 'More soon.' : description(spec);
  return [...metadata, '', `# ${title}`, '', body, ...(spec.cardNote ? ['', spec.cardNote] : []), ''].join('\n');
}

function licenceLines({ licence = 'apache-2.0', name }: ModelSpec): string[] {
  if (licence === 'none') return [];
  if (licence !== 'other-named') return [`license: ${licence}`];
  return [
    'license: other',
    'license_name: heron-community',
    `license_link: https://huggingface.co/${name}/blob/main/LICENSE`,
  ];
}

function baseLines({ baseModel }: ModelSpec): string[] {
  return baseModel ? ['base_model:', `- ${baseModel}`] : [];
}

function tagLines({ tags = [] }: ModelSpec): string[] {
  return ['tags:', ...['text-generation', ...tags].map((tag) => `- ${tag}`)];
}

function description({ size, baseModel }: ModelSpec): string {
  const origin = baseModel
    ? `It was trained further from ${baseModel}.`
    : 'It was trained from scratch on public text.';
  return [
    `A language model with about ${size} billion parameters. ${origin}`,
    '',
    '## Intended use',
    '',
    'General text generation in English: answering questions, summarising, and drafting. Its answers can be wrong or',
    'biased; check them before you rely on them, and do not use the model where a mistake would hurt somebody.',
  ].join('\n');
}
