/** At most `most` of a list; of a longer one each turn takes the next ones, and begins again at the end. */
export function inTurns<Item>(list: readonly Item[], { most, turn }: { most: number; turn: number }): Item[] {
  if (list.length <= most) return [...list];
  const from = (turn * most) % list.length;
  return [...list, ...list].slice(from, from + most);
}
