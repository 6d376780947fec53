import { COMPARED_TABLES, type Difference, type Named, type TableDifference } from './compare.ts';
import type { Change } from './fields.ts';

const NOUNS = {
  documents: 'document',
  events: 'event',
  organizations: 'organization',
  persons: 'person',
  quotes: 'quote',
} as const;

const said = (changes: readonly Change[]): string => changes.map(({ words }) => words).join('; ');

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');

/** The lines of one table: a row a line. */
function linesOf(noun: string, { added, removed, changed, merged, split }: TableDifference): readonly string[] {
  const line = ({ id, label }: Named, what: string) => `${noun} ${id}${label === '' ? '' : ` ${label}`}: ${what}`;
  return [
    ...added.map((row) => line(row, 'added')),
    ...removed.map((row) =>
      line(row, row.why === 'articles gone' ? 'removed, its articles are gone' : `removed, ${row.why}`),
    ),
    ...merged.map((row) => line(row, joined(`merged from ${row.from.join(', ')}`, said(row.changes)))),
    ...split.map((row) => line(row, joined(`split into ${row.into.join(', ')}`, said(row.changes)))),
    ...changed.map((row) => line(row, joined(row.was === undefined ? '' : `was ${row.was}`, said(row.changes)))),
  ];
}

/** How many rows of each table came, went, changed: those that are not none. */
function counts(noun: string, difference: TableDifference): readonly string[] {
  const parts = Object.entries(difference).flatMap(([what, rows]) =>
    rows.length === 0 ? [] : [`${rows.length} ${what}`],
  );
  return parts.length === 0 ? [] : [`${noun}s: ${parts.join(', ')}`];
}

/** A difference in words: a line a row that differs, then the counts. */
export function differenceInWords(difference: Difference): readonly string[] {
  if (difference.same) return ['same documents, events, organizations, persons and quotes'];
  const lines = COMPARED_TABLES.flatMap((table) => linesOf(NOUNS[table], difference[table]));
  return [...lines, ...COMPARED_TABLES.flatMap((table) => counts(NOUNS[table], difference[table]))];
}
