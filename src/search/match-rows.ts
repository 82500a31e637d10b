import { normalisePrecision } from '../requests/normalise-precision.ts';
import type { BoardRow } from '../rows/board-row.ts';
import { categoryOf } from './category-of.ts';
import { type Search, type SearchField, type SearchValue, searchFields } from './search.ts';

/** The rows that a search finds, best average first; rows without one last. */
export function matchRows(rows: readonly BoardRow[], search: Search): BoardRow[] {
  const fields = searchFields.flatMap((field) => {
    const values = search[field];
    return values ? [{ field, values }] : [];
  });
  return rows
    .filter((row) => fields.every(({ field, values }) => values.some((value) => holds(row, field, value))))
    .sort((a, b) => (b.average ?? -1) - (a.average ?? -1) || (a.model < b.model ? -1 : 1));
}

function holds(row: BoardRow, field: SearchField, value: SearchValue): boolean {
  if (field === 'official') {
    const wanted = value.kind !== 'words' || !['no', 'false'].includes(value.words);
    return (row.officialProvider === true) === wanted;
  }
  const text = textOf(row, field);
  if (value.kind === 'pattern') return value.test(text);
  const { words } = value;
  switch (field) {
    case 'name':
      return words.split(' ').every((word) => text.toLowerCase().includes(word));
    case 'licence':
      return text.toLowerCase().startsWith(words);
    case 'architecture':
      return text.toLowerCase().includes(words);
    case 'precision':
      return normalisePrecision(text).toLowerCase() === normalisePrecision(words).toLowerCase();
    case 'category':
      return categoryOf(text) === categoryOf(words);
  }
}

function textOf(row: BoardRow, field: Exclude<SearchField, 'official'>): string {
  switch (field) {
    case 'name':
      return row.model;
    case 'licence':
      return row.licence ?? '';
    case 'architecture':
      return row.architecture ?? '';
    case 'precision':
      return row.precision ?? '';
    case 'category':
      return row.type ?? '';
  }
}
