/** `alias: field` of a query's text; names of variables and their types are not aliases. */
function aliasesIn(query: string): [alias: string, field: string][] {
  return Array.from(query.matchAll(/(?<![$\w])(\w+)\s*:\s*([A-Za-z_]\w*)/g), ([, alias = '', field = '']) => [
    alias,
    field,
  ]);
}

function named(value: unknown, aliases: [string, string][]): unknown {
  if (Array.isArray(value)) return value.map((item) => named(item, aliases));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]): [string, unknown] => [name, named(inner, aliases)]);
  const own = new Map(fields);
  const added = aliases.flatMap(([alias, field]): [string, unknown][] =>
    own.has(field) ? [[alias, own.get(field)]] : [],
  );
  return Object.fromEntries([...fields, ...added]);
}

/** Data with every field also under the names that a query gives it, wherever the field occurs. */
export function withAliases(query: string, data: unknown): unknown {
  const aliases = aliasesIn(query);
  return aliases.length === 0 ? data : named(data, aliases);
}
