function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  return typeof value === 'string' ? [value] : [];
}

/** Tags of a repo's info, made from its card: the card's own tags and `key:value` tags for licence, language and so on. */
export function cardTags(card: Record<string, unknown>): string[] {
  const tags = [...texts(card.library_name), ...texts(card.pipeline_tag), ...texts(card.tags)];
  tags.push(...texts(card.language));
  for (const key of ['license', 'base_model', 'dataset', 'datasets']) {
    tags.push(...texts(card[key]).map((value) => `${key === 'datasets' ? 'dataset' : key}:${value}`));
  }
  return [...new Set(tags)];
}
