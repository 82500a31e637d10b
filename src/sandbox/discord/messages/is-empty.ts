interface Parts {
  content?: string | null | undefined;
  embeds?: unknown[] | null | undefined;
  components?: unknown[] | null | undefined;
}

/** Whether there is nothing to show, which Discord refuses (error 50006). */
export function isEmpty({ content, embeds, components }: Parts): boolean {
  return (content ?? '').trim() === '' && (embeds ?? []).length === 0 && (components ?? []).length === 0;
}
