import type { Dataset, EventRow, OrganizationRow, PersonRow, QuoteRow } from '../model/dataset.ts';
import {
  type Change,
  cited,
  DOCUMENT_FIELDS,
  EVENT_FIELDS,
  type Field,
  ORGANIZATION_FIELDS,
  PERSON_FIELDS,
  QUOTE_FIELDS,
} from './fields.ts';
import { type Lineage, lineageOf, type Member } from './lineage.ts';

/** The tables that are compared. */
export type Compared = Pick<
  Dataset,
  'documents' | 'events' | 'organizations' | 'persons' | 'quotes' | 'mentions' | 'redirects'
>;

/** A row by its id and, for people, by what it is about. */
export type Named = { readonly id: string; readonly label: string };

/** What happened to the rows of one table; a merged or split row says its other changes itself and is not in `changed`. */
export type TableDifference = {
  readonly added: readonly Named[];
  readonly removed: readonly (Named & { readonly why: 'articles gone' | 'no longer found' })[];
  /** `was`: the id it had, where that is another. */
  readonly changed: readonly (Named & { readonly was?: string; readonly changes: readonly Change[] })[];
  readonly merged: readonly (Named & { readonly from: readonly string[]; readonly changes: readonly Change[] })[];
  readonly split: readonly (Named & { readonly into: readonly string[]; readonly changes: readonly Change[] })[];
};

export const COMPARED_TABLES = ['documents', 'events', 'organizations', 'persons', 'quotes'] as const;

export type Difference = Readonly<Record<(typeof COMPARED_TABLES)[number], TableDifference>> & {
  /** Whether nothing differs in any of the tables. */
  readonly same: boolean;
};

type Table<Row> = {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly fields: readonly Field<Row>[];
  readonly label: (row: Row) => string;
  readonly documents: (row: Row) => readonly string[];
  /** The old row with the ids it names as they are now: a renamed organization changes no event. */
  readonly renamed?: (row: Row) => Row;
};

const mentionKey = (document: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${document} ${start} ${end}`;

const eventMembers = (rows: readonly EventRow[]): readonly Member[] =>
  rows.map(({ id, mentions }) => ({ id, keys: mentions.map((one) => mentionKey(one.document, one)) }));

const quoteMembers = (rows: readonly QuoteRow[]): readonly Member[] =>
  rows.map(({ id, utterances }) => ({
    id,
    keys: utterances
      .filter(({ within }) => within === undefined)
      .map(({ document, content }) => mentionKey(document, content)),
  }));

/** Names are made of the mentions that name them; "le groupe" may mean another one tomorrow. */
function nameMembers(
  rows: readonly (OrganizationRow | PersonRow)[],
  layer: 'organizations' | 'persons',
  { mentions }: Compared,
): readonly Member[] {
  const keys = new Map<string, string[]>(rows.map(({ id }) => [id, []]));
  for (const one of mentions)
    if (one.layer === layer && one.value.nominal !== true) keys.get(String(one.value.id))?.push(one.id);
  return [...keys].map(([id, own]) => ({ id, keys: own }));
}

/** Two datasets compared, row by row: what came, went, changed, became one or became several. Pure; in order of ids. */
export function compareDatasets(before: Compared, after: Compared): Difference {
  const { redirects } = after;
  const lineages = {
    documents: lineageOf(idsOf(before.documents), idsOf(after.documents), []),
    events: lineageOf(eventMembers(before.events), eventMembers(after.events), redirects),
    organizations: lineageOf(
      nameMembers(before.organizations, 'organizations', before),
      nameMembers(after.organizations, 'organizations', after),
      redirects,
    ),
    persons: lineageOf(
      nameMembers(before.persons, 'persons', before),
      nameMembers(after.persons, 'persons', after),
      redirects,
    ),
    quotes: lineageOf(quoteMembers(before.quotes), quoteMembers(after.quotes), redirects),
  };
  const heirs = new Map(Object.values(lineages).flatMap((lineage) => [...lineage.heirs]));
  const now = (id: string): string => heirs.get(id) ?? id;
  const stands = new Set(after.documents.map(({ id }) => id));
  const compare = <Row extends { readonly id: string }>(name: keyof typeof lineages, table: Table<Row>) =>
    compareTable(table, lineages[name], stands);
  const tables = {
    documents: compare('documents', {
      before: before.documents,
      after: after.documents,
      fields: DOCUMENT_FIELDS,
      label: ({ title }) => (title === null ? '' : cited(title)),
      documents: ({ id }) => [id],
    }),
    events: compare('events', {
      before: before.events,
      after: after.events,
      fields: EVENT_FIELDS,
      label: ({ type, participants }) =>
        `${type} ${[...new Set(participants.map(({ name }) => name))].join(', ')}`.trim(),
      documents: ({ documents }) => documents,
      renamed: (row) => renamedEvent(row, now),
    }),
    organizations: compare('organizations', {
      before: before.organizations,
      after: after.organizations,
      fields: ORGANIZATION_FIELDS,
      label: ({ name }) => name,
      documents: ({ documents }) => documents,
    }),
    persons: compare('persons', {
      before: before.persons,
      after: after.persons,
      fields: PERSON_FIELDS,
      label: ({ name }) => name,
      documents: ({ documents }) => documents,
    }),
    quotes: compare('quotes', {
      before: before.quotes,
      after: after.quotes,
      fields: QUOTE_FIELDS,
      label: ({ speaker, text }) => `${speaker?.name ?? 'somebody'} ${cited(text)}`,
      documents: ({ utterances }) => utterances.map(({ document }) => document),
      renamed: (row) => renamedQuote(row, now),
    }),
  };
  return { same: COMPARED_TABLES.every((table) => isSame(tables[table])), ...tables };
}

const idsOf = (rows: readonly { readonly id: string }[]): readonly Member[] => rows.map(({ id }) => ({ id, keys: [] }));

/** Whether nothing happened to the rows of a table. */
const isSame = (difference: TableDifference): boolean => Object.values(difference).every(({ length }) => length === 0);

type Now = (id: string) => string;

const renamedEvent = (row: EventRow, now: Now): EventRow => ({
  ...row,
  participants: row.participants.map((one) => (one.id === null ? one : { ...one, id: now(one.id) })),
  quotes: row.quotes.map(now),
  related: row.related.map((one) => ({ ...one, id: now(one.id) })),
});

function renamedQuote(row: QuoteRow, now: Now): QuoteRow {
  const renamed = (speaker: QuoteRow['speaker']) =>
    speaker === null || speaker.id === null ? speaker : { ...speaker, id: now(speaker.id) };
  return {
    ...row,
    speaker: renamed(row.speaker),
    utterances: row.utterances.map((one) => ({
      ...one,
      speaker: renamed(one.speaker),
      ...(one.within === undefined ? {} : { within: now(one.within) }),
    })),
  };
}

function compareTable<Row extends { readonly id: string }>(
  { before, after, fields, label, documents, renamed = (row) => row }: Table<Row>,
  { heirs, added, removed, merged, split }: Lineage,
  stands: ReadonlySet<string>,
): TableDifference {
  const [then, now] = [new Map(before.map((row) => [row.id, row])), new Map(after.map((row) => [row.id, row]))];
  const named = (id: string): Named => {
    const row = now.get(id) ?? then.get(id);
    return { id, label: row ? label(row) : '' };
  };
  const changes = (was: string, id: string): readonly Change[] => {
    const [old, young] = [then.get(was), now.get(id)];
    if (!old || !young) return [];
    return fields.flatMap(({ compare }) => compare(renamed(old), young) ?? []);
  };
  const told = new Set([...merged.flatMap(({ from }) => from), ...split.map(({ from }) => from)]);
  const single = [...heirs].filter(([was]) => !told.has(was)).sort((a, b) => (a[1] < b[1] ? -1 : 1));
  return {
    added: added.map(named),
    removed: removed.map((id) => {
      const row = then.get(id);
      const gone = row !== undefined && documents(row).every((document) => !stands.has(document));
      return { ...named(id), why: gone ? 'articles gone' : 'no longer found' };
    }),
    changed: single.flatMap(([was, id]) => {
      const found = changes(was, id);
      if (found.length === 0 && was === id) return [];
      return [{ ...named(id), ...(was === id ? {} : { was }), changes: found }];
    }),
    merged: merged.map(({ from, into }) => ({
      ...named(into),
      from,
      changes: changes(from.includes(into) ? into : (from[0] ?? ''), into),
    })),
    split: split.map(({ from, into }) => ({ ...named(from), into, changes: changes(from, into[0] ?? '') })),
  };
}
