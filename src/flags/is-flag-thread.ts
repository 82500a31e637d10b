/** Whether a title is that of the discussion about flagging this model, in the forms people use (discussions.md, title patterns). */
export function isFlagThread(title: string, model: string): boolean {
  if (!/^\W*(?:\[\s*flag\s*\]|flagged\b)/i.test(title)) return false;
  const named = title.toLowerCase().match(/[\w.-]+\/[\w.-]+/g) ?? [];
  return named.some((name) => name.replace(/[.:-]+$/, '') === model.toLowerCase());
}
